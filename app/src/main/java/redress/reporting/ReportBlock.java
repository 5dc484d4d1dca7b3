package redress.reporting;

/** A piece of a counted report. */
public sealed interface ReportBlock permits ReportWords, ReportTable {}
