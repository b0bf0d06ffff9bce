#pragma once

#include "ui/picture/exporting.h"

#include <QCoreApplication>

namespace nevertwice {

// The formats as people choose between them, in this order.
struct ExportFormatWords
{
    ExportFormat format;
    const char *id;
    const char *title;
    const char *description;
};

inline constexpr ExportFormatWords exportFormats[] = {
    {ExportFormat::Pdf, "pdf", QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "PDF"),
     QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "Pages to print or to attach")},
    {ExportFormat::Html, "html", QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "Web page"),
     QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "One HTML file, pictures inside")},
    {ExportFormat::Markdown, "markdown", QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "Markdown"),
     QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "For a wiki or Git; can be read back")},
    {ExportFormat::Json, "json", QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "JSON"),
     QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "Everything, for other programs")},
    {ExportFormat::Csv, "csv", QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "Tables"),
     QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "CSV of incidents, events and actions")},
    {ExportFormat::Calendar, "ics", QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "Calendar"),
     QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "When actions are due")},
    {ExportFormat::Svg, "svg", QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "Drawing (SVG)"),
     QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "The timeline, sharp at any size")},
    {ExportFormat::Png, "png", QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "Drawing (PNG)"),
     QT_TRANSLATE_NOOP("nevertwice::ExportSheet", "The timeline, for slides and chats")}};

} // namespace nevertwice
