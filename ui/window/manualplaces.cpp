#include "ui/causes/causepage.h"
#include "ui/causes/causespage.h"
#include "ui/causes/groupsheet.h"
#include "ui/directory/directorypage.h"
#include "ui/find/incidentlist.h"
#include "ui/follow/actionspage.h"
#include "ui/follow/coveragepage.h"
#include "ui/follow/statuscsvsheet.h"
#include "ui/help/helpwindow.h"
#include "ui/insights/comparisonwindow.h"
#include "ui/insights/insightspage.h"
#include "ui/share/exportsheet.h"
#include "ui/share/importsheet.h"
#include "ui/window/checklistsettings.h"
#include "ui/window/checksettings.h"
#include "ui/window/guidepage.h"
#include "ui/window/manual.h"
#include "ui/window/mergesheet.h"
#include "ui/window/palette.h"
#include "ui/window/settingswindow.h"
#include "ui/window/shortcutlist.h"
#include "ui/window/startpage.h"
#include "ui/window/stepsbar.h"
#include "ui/window/ticketsettings.h"
#include "ui/window/troublebar.h"
#include "ui/window/versionpage.h"
#include "ui/write/actionseditor.h"
#include "ui/write/causepicker.h"
#include "ui/write/checkspanel.h"
#include "ui/write/historypage.h"
#include "ui/write/liveform.h"
#include "ui/write/pastesheet.h"
#include "ui/write/presentation.h"
#include "ui/write/reviewgroup.h"
#include "ui/write/seenpanel.h"
#include "ui/write/timelineeditor.h"
#include "ui/write/writingdesk.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

// Which page of the manual tells about what.

namespace nevertwice {

namespace {

const QHash<const QMetaObject *, QString> &manualPlaces()
{
    static const QHash<const QMetaObject *, QString> all{
        {&StartPage::staticMetaObject, u"first-steps"_s},   {&GuidePage::staticMetaObject, u"first-steps"_s},
        {&ShortcutList::staticMetaObject, u"keyboard"_s},   {&HelpWindow::staticMetaObject, u"keyboard"_s},
        {&WritingDesk::staticMetaObject, u"writing"_s},     {&MergeSheet::staticMetaObject, u"writing"_s},
        {&TimelineEditor::staticMetaObject, u"timeline"_s}, {&PasteSheet::staticMetaObject, u"timeline"_s},
        {&Presentation::staticMetaObject, u"timeline"_s},   {&CausePicker::staticMetaObject, u"causes"_s},
        {&SeenPanel::staticMetaObject, u"causes"_s},        {&CausesPage::staticMetaObject, u"causes"_s},
        {&CausePage::staticMetaObject, u"causes"_s},        {&GroupSheet::staticMetaObject, u"causes"_s},
        {&ComparisonWindow::staticMetaObject, u"causes"_s}, {&ChecksPanel::staticMetaObject, u"checks"_s},
        {&CheckSettings::staticMetaObject, u"checks"_s},    {&ReviewGroup::staticMetaObject, u"review"_s},
        {&VersionPage::staticMetaObject, u"review"_s},      {&LiveForm::staticMetaObject, u"live"_s},
        {&StepsBar::staticMetaObject, u"live"_s},           {&ChecklistSettings::staticMetaObject, u"live"_s},
        {&IncidentList::staticMetaObject, u"search"_s},     {&Palette::staticMetaObject, u"search"_s},
        {&ActionsEditor::staticMetaObject, u"actions"_s},   {&ActionsPage::staticMetaObject, u"actions"_s},
        {&CoveragePage::staticMetaObject, u"actions"_s},    {&StatusCsvSheet::staticMetaObject, u"actions"_s},
        {&TicketSettings::staticMetaObject, u"actions"_s},  {&InsightsPage::staticMetaObject, u"insights"_s},
        {&ImportSheet::staticMetaObject, u"import"_s},      {&ExportSheet::staticMetaObject, u"sharing"_s},
        {&HistoryPage::staticMetaObject, u"safety"_s},      {&TroublePage::staticMetaObject, u"safety"_s},
        {&TroubleBar::staticMetaObject, u"safety"_s},       {&DirectoryPage::staticMetaObject, u"settings"_s},
        {&SettingsWindow::staticMetaObject, u"settings"_s},
    };
    return all;
}

QString ownManualPage(const QWidget *widget)
{
    for (const QMetaObject *sort = widget->metaObject(); sort; sort = sort->superClass())
        if (const auto found = manualPlaces().constFind(sort); found != manualPlaces().constEnd()) return *found;
    return {};
}

// Of all that can be seen of a window.
QString largestManualPlace(const QWidget &window)
{
    QString page;
    int most = 0;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const int area = widget->isVisible() ? widget->width() * widget->height() : 0;
        if (area <= most || widget->window() != &window) continue;
        if (const QString own = ownManualPage(widget); !own.isEmpty()) {
            page = own;
            most = area;
        }
    }
    return page;
}

} // namespace

QString manualPageAbout(const QWidget *widget)
{
    const QWidget *around = widget;
    for (; around; around = around->parentWidget()) {
        if (const QString own = ownManualPage(around); !own.isEmpty()) return own;
        if (around->isWindow()) break;
    }
    const QString largest = around ? largestManualPlace(*around) : QString();
    return largest.isEmpty() ? guidePages().first() : largest;
}

} // namespace nevertwice
