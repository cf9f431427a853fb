package amur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The arrows between packages, and the fences around libraries.
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("amur");

    @Test
    void arrowsPointDown() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void vaadinStaysInPagesAndTheFrame() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "amur.shell..", "amur")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void onlyChartDraws() {
        noClasses()
                .that()
                .resideOutsideOfPackage("amur.chart..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jfree..", "java.awt..", "org.apache.batik..", "org.apache.pdfbox..")
                .check(CLASSES);
    }

    @Test
    void onlyCsvKnowsTheLibrariesOfFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage("amur.csv..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.commons.csv..", "org.dhatim.fastexcel..")
                .check(CLASSES);
    }

    @Test
    void onlyStoreAndArticleSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("amur.store..", "amur.article..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .check(CLASSES);
    }

    @Test
    void noFloatingPointBeforeTheChart() {
        noClasses()
                .that()
                .resideInAnyPackage("amur.trade..", "amur.csv..", "amur.store..", "amur.analysis..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Double.class, Float.class)
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(CLASSES);
    }
}
