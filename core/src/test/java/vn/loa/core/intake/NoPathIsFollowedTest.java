package vn.loa.core.intake;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.HEADER;
import static vn.loa.core.intake.ReadFile.good;
import static vn.loa.core.intake.ReadFile.problems;
import static vn.loa.core.intake.ReadFile.read;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A path or address inside a file is text: the reader has no hand to open it with. */
class NoPathIsFollowedTest {
    private static final JavaClasses INTAKE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.loa.core.intake");
    private static final DescribedPredicate<JavaClass> HANDS = resideInAPackage("java.nio.file..")
            .or(resideInAPackage("java.net.."))
            .or(DescribedPredicate.describe(
                    "open files",
                    of -> of.getName().startsWith("java.io.File")
                            || of.isEquivalentTo(File.class)
                            || of.isEquivalentTo(ProcessBuilder.class)));

    private static ArchRule noHands(DescribedPredicate<JavaClass> of) {
        return noClasses().that(of).should().dependOnClassesThat(HANDS);
    }

    @Test
    void onlyTheFileItselfCanBeOpened() {
        assertThat(noHands(not(simpleName("CsvFile")))
                        .evaluate(INTAKE)
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }

    @Test
    void theRuleSeesAClassThatOpensFiles() {
        assertThat(noHands(simpleName("CsvFile")).evaluate(INTAKE).hasViolation())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "C:\\Windows\\win.ini",
                "file:///etc/passwd",
                "\\\\may-chu\\chung\\bao-cao.xlsx",
                "=HYPERLINK(\"\"file:///etc/passwd\"\")",
                "=cmd|' /C calc'!A0",
                "http://127.0.0.1:1/x"
            })
    void aPathInACellIsText(String path) {
        String header = HEADER.replace("Lượt tiếp cận", "Minh chứng");
        Checked checked = read(header + good(1, "05/01/2026").replace(";120", ";\"" + path + "\""));

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.activities()).extracting(a -> a.evidence()).containsExactly(path.replace("\"\"", "\""));
    }
}
