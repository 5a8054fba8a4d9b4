package vn.loa.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
    private static final NearNames PLAN = names(
            "Khối phố 1",
            "Khối phố 2",
            "Khối phố 12A",
            "Trường Tiểu học I",
            "Trường Tiểu học II",
            "Trường THCS Hoàng Văn Thụ",
            "Zalo",
            "Facebook",
            "Trang Facebook",
            "Phát thanh cơ sở",
            "Loa truyền thanh",
            "Người dân",
            "Cán bộ, công chức, viên chức");

    @ParameterizedTest
    @CsvSource({
        "Zaloo, Zalo",
        "Zlao, Zalo",
        "Zal, Zalo",
        "Facbeok, Facebook",
        "Faceboook, Facebook",
        "Khoi pho1, Khối phố 1",
        "Khốii phố 01, Khối phố 1",
        "Khối phốn 2, Khối phố 2",
        "Khoi phoo 12A, Khối phố 12A",
        "Trường THCS Hoàng Văn Thu, Trường THCS Hoàng Văn Thụ",
        "Truờng THSC Hoàng Vắn Thụ, Trường THCS Hoàng Văn Thụ",
        "Trương Tiểu hoc II, Trường Tiểu học II",
        "Phát thanh, Phát thanh cơ sở",
        "Trang Facebook phường, Trang Facebook",
        "Cán bộ công chức, 'Cán bộ, công chức, viên chức'",
        "Nguời dânn, Người dân"
    })
    void aFewLettersOrAWordFewerOrMoreAreNear(String written, String name) {
        assertThat(PLAN.of(written)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Khối phố 20",
        "Khối phố 11",
        "Khối phố",
        "Khối phố 12B",
        "Khối phố 112",
        "Tổ 1 khối phố 2",
        "Trường Tiểu học III",
        "Trường Tiểu học",
        "Truyền hình",
        "Tivi",
        "Zola phường khác ở xa",
        "Hội người cao tuổi",
        "kp",
        "''"
    })
    void anotherNumberOrBlockOrWordIsNot(String written) {
        assertThat(PLAN.of(written)).isEmpty();
    }

    @Test
    void severalThatAreEquallyNearAreNamedInTheirOrderAndOfTooManyNone() {
        assertThat(names("Tổ Nam", "Tổ Nan", "Tổ Nai").of("Tổ Na")).containsExactly("Tổ Nam", "Tổ Nan", "Tổ Nai");
        assertThat(names("Tổ Nam", "Tổ Nan", "Tổ Nai", "Tổ Nay").of("Tổ Na")).isEmpty();
        assertThat(names("Hội Phụ nữ", "Hội Phụ lão").of("Hội Phụ nữa")).containsExactly("Hội Phụ nữ");
    }

    @Test
    void aHundredThousandUnknownNamesAreWeighedInSeconds() {
        NearNames many = new NearNames();
        for (int i = 0; i < 300; i++) {
            many.add("Trường Tiểu học " + word(i * 7_919), "u" + i);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 100_000; i++) {
                many.of("Truong Tieu hoc " + word(i * 31 + 5) + " " + word(i));
            }
        });
    }

    /** Letters that a number stands for, so that no two are alike. */
    private static String word(int number) {
        return Integer.toString(number, 26)
                .chars()
                .collect(
                        StringBuilder::new,
                        (b, c) -> b.append((char) (c <= '9' ? 'b' + c - '0' : c + 2)),
                        StringBuilder::append)
                .toString();
    }

    private static NearNames names(String... names) {
        NearNames near = new NearNames();
        List.of(names).forEach(name -> near.add(name, name));
        return near;
    }
}
