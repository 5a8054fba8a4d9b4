package vn.loa.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.text.MatchKey;

class NamesTest {
    private static Plan shipped;

    @BeforeAll
    static void readThePlan() throws WrongPlan {
        shipped = PlanReader.shipped("ky-lua-79");
    }

    private static Names units(String... codesAndNames) {
        Names names = new Names();
        for (int i = 0; i < codesAndNames.length; i += 2) {
            names.add(codesAndNames[i], codesAndNames[i + 1], List.of());
        }
        return names;
    }

    @Test
    void everyCodeNameAndAliasOfTheShippedPlanGivesItsOwnItem() {
        Map<Names, List<? extends Item>> lists = Map.of(
                shipped.topicNames(), shipped.topics(),
                shipped.audienceNames(), shipped.audiences(),
                shipped.channelNames(), shipped.channels(),
                shipped.unitNames(), shipped.units(),
                shipped.formNames(), shipped.forms());
        List<String> astray = new ArrayList<>();
        lists.forEach((names, items) -> items.forEach(item -> ways(item).forEach(way -> {
            boolean right = names.find(way).equals(new Match.Found(item.code()))
                    && names.find(MatchKey.fold(way).replace(' ', '-')).equals(new Match.Found(item.code()));
            if (!right && Clause.key(way).isEmpty()) {
                astray.add(item.code() + ": " + way);
            }
        })));

        assertThat(astray).isEmpty();
    }

    @Test
    void noTwoItemsOfTheShippedPlanFoldAlike() {
        List<String> alike = new ArrayList<>();
        for (List<? extends Item> items :
                List.of(shipped.topics(), shipped.audiences(), shipped.channels(), shipped.units(), shipped.forms())) {
            Map<String, String> owners = new HashMap<>();
            items.forEach(item -> ways(item).forEach(way -> {
                String owner = owners.putIfAbsent(MatchKey.fold(way), item.code());
                if (owner != null && !owner.equals(item.code())) {
                    alike.add(way + ": " + owner + ", " + item.code());
                }
            }));
        }

        assertThat(alike).isEmpty();
    }

    private static List<String> ways(Item item) {
        List<String> ways = new ArrayList<>(List.of(item.code(), item.name()));
        ways.addAll(item.aliases());
        return ways;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "II.1.2",
                "ii.1.2",
                " II.1.2 ",
                "II. 1. 2",
                "II.01.02",
                "1.2",
                "01.2",
                "1.2.",
                "NQ57",
                "giới thiệu nghị quyết 57"
            })
    void topicIsFoundByClauseNameOrAlias(String cell) {
        assertThat(shipped.topicNames().find(cell)).isEqualTo(new Match.Found("II.1.2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1, 2",
                "1,2",
                "12",
                "1 2",
                "II 1 2",
                "II-1-2",
                "II.1.2.a",
                "1.2.a",
                "II.1",
                "I.1.2",
                "2",
                ".",
                "",
                "  ",
                "1.9"
            })
    void whatOnlyLooksLikeAClauseIsNone(String cell) {
        assertThat(shipped.topicNames().find(cell)).isEqualTo(new Match.Unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "Truyền thanh, radio",
        "LOA PHÁT THANH, radio",
        "Đài truyền thanh, radio",
        "dai truyen thanh, radio",
        "FB, facebook",
        "fanpage, facebook",
        "Áp phích - pano - băng zôn, poster",
        "băng rôn, poster",
        "Tập huấn, training",
        "Website, portal"
    })
    void channelIsFoundAsPeopleWriteIt(String cell, String code) {
        assertThat(shipped.channelNames().find(cell)).isEqualTo(new Match.Found(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Nhân dân, residents",
        "Bà con, residents",
        "'Cán bộ, đảng viên', party-members",
        "'Công chức, viên chức', officials",
        "Đoàn viên, members",
        "Tổ CNSCĐ, community-teams"
    })
    void audienceIsFoundAsPeopleWriteIt(String cell, String code) {
        assertThat(shipped.audienceNames().find(cell)).isEqualTo(new Match.Found(code));
    }

    @Test
    void cellIsLookedUpAsItStandsBeforeItIsFolded() {
        Names names = units("a", "Hòa Bình", "b", "Hoa Bình");

        assertThat(names.find("HÒA BÌNH")).isEqualTo(new Match.Found("a"));
        assertThat(names.find(" Hoa Bình")).isEqualTo(new Match.Found("b"));
        assertThat(names.find("Hoà Bình")).isEqualTo(new Match.Ambiguous("Hòa Bình", "Hoa Bình"));
        assertThat(names.find("hoa binh")).isEqualTo(new Match.Ambiguous("Hòa Bình", "Hoa Bình"));
    }

    @Test
    void lettersInTwoPartsAreThoseInOne() {
        Names names = units("kp-1", "Khối phố 1");
        String decomposed = java.text.Normalizer.normalize("Khối phố 01", java.text.Normalizer.Form.NFD);

        assertThat(names.find(decomposed)).isEqualTo(new Match.Found("kp-1"));
    }

    @Test
    void clauseOfTwoPartsOfThePlanIsAmbiguousWithoutItsRomanFigure() {
        Names names = Names.withClauses();
        names.add("II.1.2", "Một", List.of());
        names.add("III.1.2", "Hai", List.of());

        assertThat(names.find("1.2")).isEqualTo(new Match.Ambiguous("Một", "Hai"));
        assertThat(names.find("iii.1.2")).isEqualTo(new Match.Found("III.1.2"));
    }

    @Test
    void nameWithoutLettersMatchesOnlyAsItStands() {
        Names names = units("a", "★");

        assertThat(names.find("★")).isEqualTo(new Match.Found("a"));
        assertThat(names.find("☆")).isEqualTo(new Match.Unknown());
        assertThat(names.find("")).isEqualTo(new Match.Unknown());
    }

    @Test
    void whatIsProposedIsUnderstoodWhenItIsWritten() {
        Names twice = units("a", "Tổ dân phố", "b", "Tổ dân phố");

        assertThat(twice.near("Tổ dân phốo")).containsExactly("Tổ dân phố");
        assertThat(units("a", "Tổ dân cư An", "b", "Tổ dân cư Ân").near("Tổ dân cư Ant"))
                .containsExactly("Tổ dân cư An", "Tổ dân cư Ân");
    }

    @Test
    void nameOfIsTheCodeWhereTheItemIsUnknown() {
        assertThat(shipped.channelNames().nameOf("radio")).isEqualTo("Phát thanh cơ sở");
        assertThat(shipped.channelNames().nameOf("tiktok")).isEqualTo("tiktok");
    }
}
