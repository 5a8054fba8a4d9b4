/**
 * How everything looks: the bundled font, the colours, the written form of numbers and days.
 *
 * <p>Enters: a language. Leaves: one {@link vn.loa.charts.style.HouseStyle}, an immutable record that every drawing and page is
 * handed; nothing of it comes from the machine. Begin there.
 */
@NullMarked
package vn.loa.charts.style;

import org.jspecify.annotations.NullMarked;
