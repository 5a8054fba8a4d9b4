"use strict";
// What the page does beyond lying there: the other language, definitions in a window, rows of one unit or channel, rows in order.
// Without it every word and figure is there all the same.
(() => {
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const reports = all(".report");
  const dialog = document.querySelector("dialog.definition");

  // Languages.
  const show = report => {
    reports.forEach(other => { other.hidden = other !== report; });
    document.documentElement.lang = report.lang;
    document.title = report.dataset.title;
  };
  all("[data-show-lang]").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", () => {
      const from = button.closest(".report").lang;
      const report = reports.find(other => other.lang === button.dataset.showLang);
      show(report);
      report.querySelector(`[data-show-lang="${from}"]`).focus();
    });
  });
  // A link into the report that waits shows it.
  const follow = () => {
    const target = document.getElementById(location.hash.slice(1));
    const report = target && target.closest(".report");
    if (report && report.hidden) {
      show(report);
      target.scrollIntoView();
    }
  };
  window.addEventListener("hashchange", follow);
  follow();

  // Definitions.
  let opener = null;
  const close = dialog.querySelector(".close");
  document.addEventListener("click", event => {
    const link = event.target.closest("a.def");
    if (!link || !dialog.showModal || event.button || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const entry = document.getElementById(link.hash.slice(1));
    if (!entry) {
      return;
    }
    event.preventDefault();
    const report = entry.closest(".report");
    const copy = document.createElement("dl");
    Array.from(entry.children).forEach(child => copy.appendChild(child.cloneNode(true)));
    const place = dialog.querySelector(".entry");
    place.textContent = "";
    place.appendChild(copy);
    close.textContent = report.dataset.close;
    dialog.lang = report.lang;
    dialog.setAttribute("aria-label", entry.querySelector("dt").textContent);
    opener = link;
    dialog.showModal();
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", event => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  dialog.addEventListener("close", () => {
    if (opener) {
      opener.focus();
    }
  });

  // Rows of one unit, of one channel; the choice holds in every language.
  const chosen = { unit: "", channel: "" };
  const filter = () => reports.forEach(report => {
    const rows = all("[data-unit], [data-channel]", report);
    let shown = 0;
    rows.forEach(row => {
      row.hidden = ["unit", "channel"].some(
        key => chosen[key] && row.dataset[key] !== undefined && row.dataset[key] !== chosen[key]);
      shown += row.hidden ? 0 : 1;
    });
    report.querySelector(".filters [role=status]").textContent =
      chosen.unit || chosen.channel
        ? report.dataset.status.replace("{shown}", shown.toLocaleString(report.lang)).replace("{all}", rows.length.toLocaleString(report.lang))
        : "";
  });
  all(".filters").forEach(bar => { bar.hidden = false; });
  all("[data-filter]").forEach(select => {
    // A browser may bring back the choice of an earlier visit.
    select.value = "";
    select.addEventListener("change", () => {
      chosen[select.dataset.filter] = select.value;
      all(`[data-filter="${select.dataset.filter}"]`).forEach(other => { other.value = select.value; });
      filter();
    });
  });

  // Rows in order: up, down, as the plan has them. What has no figure stands last both ways.
  const cellsIn = (rows, column) => rows.map(row => {
    const cell = row.cells[column];
    const sort = cell && cell.dataset.sort;
    return { row, number: sort === undefined ? null : Number(sort), text: cell ? cell.textContent.trim() : "" };
  });
  const order = (rows, column, sign, lang) => {
    const cells = cellsIn(rows, column);
    const numbers = cells.some(cell => cell.number !== null);
    const missing = cell => numbers ? cell.number === null : cell.text === "";
    const compare = (a, b) => numbers ? a.number - b.number : a.text.localeCompare(b.text, lang, { numeric: true });
    return cells
      .sort((a, b) => missing(a) - missing(b) || (missing(a) ? 0 : sign * compare(a, b)))
      .map(cell => cell.row);
  };
  all("table.sortable").forEach(table => {
    const body = table.tBodies[0];
    const plan = Array.from(body.rows);
    const heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) {
        button.appendChild(head.firstChild);
      }
      head.appendChild(button);
      head.setAttribute("aria-sort", "none");
      button.addEventListener("click", () => {
        const next = { none: "ascending", ascending: "descending", descending: "none" }[head.getAttribute("aria-sort")];
        heads.forEach(other => other.setAttribute("aria-sort", "none"));
        head.setAttribute("aria-sort", next);
        const rows = next === "none"
          ? plan
          : order(plan, column, next === "ascending" ? 1 : -1, table.closest(".report").lang);
        rows.forEach(row => body.appendChild(row));
      });
    });
  });
})();
