package redress.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import redress.access.Needs;
import redress.access.Permission;
import redress.access.SignedIn;
import redress.organisation.Organisation;
import redress.organisation.ReportYear;
import redress.procedure.Loading;
import redress.reporting.CasePage.After;
import redress.reporting.FigureQuery;
import redress.reporting.ReportDocument;
import redress.reporting.ReportPage;
import redress.reporting.Reports;

/** The council's reports, and the cases behind each of their figures. */
@Controller
@ConditionalOnWebApplication
class ReportPages {

    private static final int LINES = 100;

    private final Reports reports;
    private final Organisation organisation;
    private final Desk desk;
    private final PageFrame frame;

    ReportPages(Reports reports, Organisation organisation, Desk desk, PageFrame frame) {
        this.reports = reports;
        this.organisation = organisation;
        this.desk = desk;
        this.frame = frame;
    }

    @GetMapping("/reports")
    @Needs(Permission.REPORT)
    String list(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, Model model) {
        var council = desk.council();
        var years = years(me).toList();
        var links = organisation.folder().map(ReportDocument::names).stream()
                .flatMap(names -> names.stream())
                .map(name -> new ReportList.Document(
                        document(name).title(),
                        years.stream()
                                .map(year -> new CasePage.Action(year.name(), path(name, year)))
                                .toList()))
                .toList();
        model.addAttribute("view", new ReportList(council.name(), links));
        model.addAttribute("page", frame.page(request, "Reports"));
        return "desk/reports";
    }

    /** From this year back to that of the first representation. */
    private Stream<ReportYear> years(SignedIn me) {
        var now = desk.council().reportYearOf(desk.today());
        var everything = FigureWords.everythingUntil(desk.today());
        var first = reports.cases(everything, me.sightOfLines(), Optional.empty(), 1).cases().stream()
                .findFirst()
                .map(line -> desk.council().reportYearOf(line.receivedOn()))
                .orElse(now);
        return Stream.iterate(now, year -> !year.from().isBefore(first.from()), ReportYear::previous);
    }

    @GetMapping("/reports/{document}/{year}")
    @Needs(Permission.REPORT)
    String show(@PathVariable String document, @PathVariable String year, HttpServletRequest request, Model model) {
        var counted = reports.count(document(document), desk.council(), year(year), desk.today());
        var path = path(document, counted.year());
        model.addAttribute(
                "report", new ReportPage(counted, Optional.of(query -> path + "/cases?" + query.toAddress())));
        model.addAttribute("page", frame.page(request, counted.title() + " " + counted.year()));
        return "desk/report";
    }

    @GetMapping("/reports/{document}/{year}/cases")
    @Needs(Permission.REPORT)
    String cases(
            @PathVariable String document,
            @PathVariable String year,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var query = FigureQuery.parse(parameters(request))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var path = path(document, year(year));
        var page = reports.cases(query, me.sightOfLines(), After.parse(after), LINES);
        model.addAttribute(
                "view",
                FigureCases.of(
                        query,
                        page,
                        desk.words(),
                        path,
                        page.next()
                                .map(next -> path + "/cases?" + query.toAddress() + "&after=" + next)
                                .orElse(""),
                        me.may(Permission.SEE_CASES)));
        model.addAttribute("page", frame.page(request, "Cases behind a figure, " + year));
        return "desk/figure";
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        var parameters = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return parameters;
    }

    private static String path(String document, ReportYear year) {
        return "/reports/" + document + "/" + year.name();
    }

    private ReportYear year(String name) {
        return desk.council().reportYear(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Checked when the council was adopted, so a refusal here is a fault. */
    private ReportDocument document(String name) {
        var found = organisation
                .folder()
                .flatMap(folder -> ReportDocument.find(folder, desk.council(), name))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (found) {
            case Loading.Loaded<ReportDocument>(var document) -> document;
            case Loading.Refused<ReportDocument>(var problems) ->
                throw new IllegalStateException("The report " + name + " cannot be read: " + problems);
        };
    }
}
