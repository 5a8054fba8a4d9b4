package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TagsTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 400, 300);

    @Test
    void standsAtTheRightOfALonelyDot() {
        Rectangle2D dot = dot(100, 100);
        Tags.Tag tag = Objects.requireNonNull(new Tags(AREA, List.of(dot), 250, 9, 18).place(dot, 60, 14));
        assertThat(tag.place()).isEqualTo(new Rectangle2D.Double(109, 93, 60, 14));
        assertThat(tag.leader()).isNull();
    }

    @Test
    void standsAtTheLeftOfADotAtTheRightEdge() {
        Rectangle2D dot = dot(390, 100);
        Tags.Tag tag = Objects.requireNonNull(new Tags(AREA, List.of(dot), 250, 9).place(dot, 60, 14));
        assertThat(tag.place().getMaxX()).isLessThan(390);
    }

    @Test
    void keepsOffOtherDotsNamesAndLeaders() {
        List<Rectangle2D> dots = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            dots.add(dot(150 + 23 * (i % 4), 120 + 17 * (i / 4)));
        }
        Tags tags = new Tags(AREA, dots, 250, 9, 18, 30, 44, 60, 80, 110);
        List<Tags.Tag> placed = new ArrayList<>();
        for (Rectangle2D dot : dots) {
            Tags.Tag tag = tags.place(dot, 40, 14);
            if (tag == null) {
                continue;
            }
            assertThat(dots).noneMatch(other -> !other.equals(dot) && tag.meets(other));
            assertThat(placed).noneMatch(tag::meets);
            placed.add(tag);
        }
        assertThat(placed).hasSize(7);
    }

    @Test
    void leadsToANameFartherAway() {
        List<Rectangle2D> dots = new ArrayList<>(List.of(dot(200, 150)));
        for (int i = 0; i < 8; i++) {
            dots.add(dot(200 + 24 * Math.cos(i * Math.PI / 4), 150 + 24 * Math.sin(i * Math.PI / 4)));
        }
        Tags.Tag tag = Objects.requireNonNull(new Tags(AREA, dots, 250, 9, 60).place(dots.get(0), 60, 14));
        assertThat(Objects.requireNonNull(tag.leader()).getP1()).isEqualTo(new Point2D.Double(200, 150));
        assertThat(tag.leader().getP1().distance(tag.leader().getP2())).isBetween(59.0, 61.0);
        assertThat(dots.subList(1, 9)).noneMatch(tag::meets);
    }

    @Test
    void wouldRatherNotHideTheLine() {
        Rectangle2D dot = dot(100, 100);
        Tags.Tag tag = Objects.requireNonNull(new Tags(AREA, List.of(dot), 100, 9, 18).place(dot, 60, 14));
        assertThat(tag.place().getMinY() >= 100 || tag.place().getMaxY() <= 100).isTrue();
    }

    @Test
    void findsNoPlaceWhereThereIsNone() {
        Rectangle2D dot = dot(100, 100);
        assertThat(new Tags(AREA, List.of(dot), 250, 9, 18).place(dot, 500, 14)).isNull();
    }

    private static Rectangle2D dot(double x, double y) {
        return new Rectangle2D.Double(x - 5.5, y - 5.5, 11, 11);
    }
}
