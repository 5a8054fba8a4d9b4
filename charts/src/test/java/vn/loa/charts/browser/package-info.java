/**
 * A headless Chromium for tests that do what a person does: real keys, real clicks, real print. A test class says
 * {@code @ExtendWith(InChromium.class)} and its tests take a {@link vn.loa.charts.browser.Tab}: an own profile with nothing in it,
 * cut off from every network.
 */
@NullMarked
package vn.loa.charts.browser;

import org.jspecify.annotations.NullMarked;
