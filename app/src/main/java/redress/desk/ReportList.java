package redress.desk;

import java.util.List;

/** The reports that there are, and for which years. */
public record ReportList(String council, List<Document> documents) {

    public record Document(String title, List<CasePage.Action> years) {}
}
