/**
 * The plan as data: what is to be told, to whom, through which channels, by which units, by when.
 *
 * <p>Enters: a plan file (YAML) or a shipped plan's name, at {@link vn.loa.core.plan.PlanReader}. Leaves: an immutable
 * {@link vn.loa.core.plan.Plan}, or every mistake of the file with its line; {@link vn.loa.core.plan.PlanWriter} writes it again.
 * Inside, {@code YamlText} finds the outermost mapping, {@code PlanFile} puts the sections together. Begin at {@code Plan}.
 */
@NullMarked
package vn.loa.core.plan;

import org.jspecify.annotations.NullMarked;
