#pragma once

#include "model/exchange/frontmatter.h"
#include "model/exchange/markdownreport.h"

namespace nevertwice {

// One report as an incident; nothing where it is none, with a reason.
struct BuiltReport
{
    std::optional<Incident> incident;
    QString reason;
};

BuiltReport buildReport(SectionedDocument document, const FrontMatter &front, const ReportOptions &options, int part);

} // namespace nevertwice
