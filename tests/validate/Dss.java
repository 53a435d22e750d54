import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlObjectModification;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.simplereport.jaxb.XmlSignatureScope;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Tells what EU DSS finds: `java Dss.java CERTIFICATES FILES`, two folders, of trusted certificates and of
 * signed files. One line for each fact: file, signature's number, name of the fact, fact; tabs between them.
 * What the facts are worth is judged by whoever reads them.
 */
public final class Dss {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] folders) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        for (File file : filesIn(folders[0])) {
            trusted.addCertificate(DSSUtils.loadCertificate(file));
        }
        for (File file : filesIn(folders[1])) {
            CommonCertificateVerifier verifier = new CommonCertificateVerifier();
            verifier.addTrustedCertSources(trusted);
            SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(file));
            validator.setCertificateVerifier(verifier);
            tell(file.getName(), validator.validateDocument());
        }
    }

    private static void tell(String file, Reports reports) {
        SimpleReport report = reports.getSimpleReport();
        fact(file, 0, "container", report.getContainerType());
        fact(file, 0, "signatures", report.getSignaturesCount());
        int number = 0;
        for (SignatureWrapper signature : reports.getDiagnosticData().getSignatures()) {
            String id = signature.getId();
            number++;
            fact(file, number, "signer", report.getSignedBy(id));
            fact(file, number, "format", report.getSignatureFormat(id));
            fact(file, number, "indication", report.getIndication(id));
            fact(file, number, "subindication", report.getSubIndication(id));
            for (XmlSignatureScope scope : report.getSignatureScopes(id)) {
                fact(file, number, "scope", scope.getScope() + " " + scope.getName());
            }
            messages(file, number, "error", report.getAdESValidationErrors(id));
            messages(file, number, "warning", report.getAdESValidationWarnings(id));
            messages(file, number, "info", report.getAdESValidationInfo(id));
            if (signature.getPDFRevision() != null) {
                tellChanges(file, number, signature.getPDFRevision());
            }
        }
    }

    private static void tellChanges(String file, int number, PDFRevisionWrapper revision) {
        fact(file, number, "fields", revision.getSignatureFieldNames());
        fact(file, number, "pages that differ", pages(revision.getPdfPageDifferenceConcernedPages()));
        fact(file, number, "pages that look different", pages(revision.getPdfVisualDifferenceConcernedPages()));
        fact(file, number, "overlapping annotations", pages(revision.getPdfAnnotationsOverlapConcernedPages()));
        changes(file, number, "extension change", revision.getPdfExtensionChanges());
        changes(file, number, "lawful change", revision.getPdfSignatureOrFormFillChanges());
        changes(file, number, "annotation change", revision.getPdfAnnotationChanges());
        changes(file, number, "undefined change", revision.getPdfUndefinedChanges());
    }

    private static void changes(String file, int number, String name, List<XmlObjectModification> found) {
        for (XmlObjectModification each : found) {
            fact(file, number, name, each.getAction() + " " + each.getValue());
        }
    }

    private static void messages(String file, int number, String name, List<Message> found) {
        for (Message each : found) {
            fact(file, number, name, each.getValue());
        }
    }

    private static String pages(List<?> numbers) {
        List<String> written = new ArrayList<>();
        numbers.forEach(number -> written.add(String.valueOf(number)));
        return String.join(" ", written);
    }

    private static void fact(String file, int number, String name, Object value) {
        String written = Objects.toString(value, "").replaceAll("\\s+", " ").strip();
        if (!written.isEmpty()) {
            OUT.println(String.join("\t", file, String.valueOf(number), name, written));
        }
    }

    private static File[] filesIn(String folder) {
        File[] found = Objects.requireNonNull(new File(folder).listFiles(File::isFile), folder);
        Arrays.sort(found);
        return found;
    }
}
