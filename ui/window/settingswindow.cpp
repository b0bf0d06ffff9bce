#include "ui/window/settingswindow.h"

#include "model/store/places.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/language.h"
#include "ui/window/checklistsettings.h"
#include "ui/window/checksettings.h"
#include "ui/window/settingsform.h"
#include "ui/window/severitysettings.h"
#include "ui/window/ticketsettings.h"
#include "ui/write/customfieldeditor.h"
#include "ui/write/spelling.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kNamesWidth = 190;
constexpr int kChoiceWidth = 320;
constexpr int kTextSizes[] = {90, 100, 115, 130, 150};

int nearestSize(int percent)
{
    int best = 0;
    for (int i = 1; i < int(std::size(kTextSizes)); ++i)
        if (qAbs(kTextSizes[i] - percent) < qAbs(kTextSizes[best] - percent)) best = i;
    return best;
}

} // namespace

SettingsWindow::SettingsWindow(Theme &theme, Settings &settings, const WorkspaceSettings &workspace, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_settings(settings)
{
    setObjectName("settings"_L1);
    setWindowTitle(tr("Settings"));
    m_names = new QListWidget(this);
    m_names->setObjectName("settingsPages"_L1);
    m_names->setAccessibleName(tr("Pages of the settings"));
    m_names->setProperty("navigation", true);
    m_names->setFixedWidth(kNamesWidth);
    m_pages = new QStackedWidget(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_names);
    layout->addWidget(m_pages, 1);
    addPage(tr("Appearance"), [this] { return appearancePage(); });
    addPage(tr("Writing"), [this] { return writingPage(); });
    addPage(tr("Starting"), [this] { return startingPage(); });
    addPage(tr("Backups"), [this] { return backupsPage(); });
    if (!workspace.name.isEmpty()) {
        addPage(tr("This workspace"), [this, workspace] { return workspacePage(workspace); });
        addPage(tr("Checks"), [this, workspace] { return checksPage(workspace); });
    }
    connect(m_names, &QListWidget::currentRowChanged, this, &SettingsWindow::showPage);
    m_names->setCurrentRow(0);
    resize(820, 560);
}

QWidget *SettingsWindow::workspacePage(const WorkspaceSettings &workspace)
{
    auto *form = new SettingsForm(m_theme, tr("This workspace"));
    form->addHeading(tr("Severities in %1").arg(isolated(oneLine(workspace.name))),
                     tr("They lie in the workspace and hold for everybody who opens it."));
    form->addLine(new SeveritySettings(m_theme, workspace));
    form->addHeading(tr("Checklists while it happens"),
                     tr("Boxes to tick in the form of an incident that happens now. A line that begins with / and "
                        "the key of a kind adds that to the timeline when it is ticked: “/k Tell the support "
                        "desk”."));
    form->addLine(new ChecklistSettings(m_theme, workspace));
    form->addHeading(tr("Tickets"),
                     tr("“Make a ticket” opens this address in the browser, with {title}, {text}, {incident}, "
                        "{owner} and {due} of the action filled in. Nothing is sent before you do it there."));
    form->addLine(new TicketSettings(m_theme, workspace));
    addFields(form, workspace);
    form->addStretch();
    return form;
}

QWidget *SettingsWindow::checksPage(const WorkspaceSettings &workspace)
{
    auto *form = new SettingsForm(m_theme, tr("Checks"));
    form->addHeading(tr("Checks in %1").arg(isolated(oneLine(workspace.name))),
                     tr("What the checks look for, and how bad it is to this team. It holds for everybody who opens "
                        "the workspace, in the window and on the command line."));
    form->addLine(new CheckSettings(m_theme, workspace));
    form->addStretch();
    return form;
}

void SettingsWindow::addFields(SettingsForm *form, const WorkspaceSettings &workspace)
{
    form->addHeading(tr("Fields of the team"),
                     tr("Every incident has them in its facts. A field that is removed takes nothing with it that was "
                        "written."));
    auto *editor = new CustomFieldEditor(m_theme);
    const QLatin1StringView name(TeamSettings::kCustomFields);
    const auto waiting = std::make_shared<int>(0); // changes that are not kept yet
    m_readFields = [workspace, name, waiting, home = QPointer(editor)] {
        if (home && *waiting == 0) home->setFields(TeamSettings::read({{name, workspace.read(name)}}).customFields);
    };
    m_readFields();
    editor->setEnabled(bool(workspace.change));
    connect(editor, &CustomFieldEditor::edited, this,
            [workspace, name, waiting, read = m_readFields](const QList<CustomField> &before,
                                                            const QList<CustomField> &after) {
                ++*waiting;
                workspace.change(
                    name,
                    [before, after](const QJsonValue &kept) { return CustomFieldEditor::changed(kept, before, after); },
                    [waiting, read] {
                        --*waiting;
                        read();
                    });
            });
    form->addLine(editor);
}

// Whoever comes back sees what was changed elsewhere, once the keyboard is where it was.
void SettingsWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_readFields)
        QMetaObject::invokeMethod(
            this, [this] { m_readFields(); }, Qt::QueuedConnection);
}

// A page is made when it is first looked at: the window opens at once.
void SettingsWindow::addPage(const QString &name, const std::function<QWidget *()> &make)
{
    auto *area = new QScrollArea(m_pages);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(area);
    m_makers.append(make);
    m_names->addItem(name);
}

void SettingsWindow::showPage(int index)
{
    if (index < 0) return;
    if (const auto make = std::exchange(m_makers[index], {}))
        static_cast<QScrollArea *>(m_pages->widget(index))->setWidget(make());
    m_pages->setCurrentIndex(index);
}

QWidget *SettingsWindow::appearancePage()
{
    auto *form = new SettingsForm(m_theme, tr("Appearance"));
    form->addHeading(tr("Colours"));
    form->addChoice(tr("Colours"), {tr("As the system"), tr("Light"), tr("Dark")}, int(m_settings.scheme()),
                    [this](int chosen) {
                        m_settings.setScheme(Scheme(chosen));
                        m_theme.setScheme(Scheme(chosen));
                        emit lookChanged();
                    });
    form->addHeading(tr("Size of the text"));
    form->addChoice(tr("Size of the text"), {tr("Small"), tr("Usual"), tr("Large"), tr("Larger"), tr("Largest")},
                    nearestSize(m_settings.textSize()), [this](int chosen) {
                        m_settings.setTextSize(kTextSizes[chosen]);
                        m_theme.setTextSize(kTextSizes[chosen]);
                        emit lookChanged();
                    });
    form->addHeading(tr("Rows of lists"));
    form->addChoice(tr("Rows of lists"), {tr("Comfortable"), tr("Compact")}, int(m_settings.density()),
                    [this](int chosen) {
                        m_settings.setDensity(Density(chosen));
                        m_theme.setDensity(Density(chosen));
                        emit lookChanged();
                    });
    addLanguage(form);
    form->addStretch();
    return form;
}

void SettingsWindow::addLanguage(SettingsForm *form)
{
    QStringList wishes{QString(kSystemLanguage)};
    QStringList words{tr("As the system")};
    const QStringList codes = languageCodes();
    for (const QString &code : codes) {
        wishes.append(code);
        words.append(languageName(code));
    }
    form->addHeading(tr("Language"), tr("It holds from the next start of Nevertwice on. Documents and reports that you "
                                        "export are in English whatever you choose here; single charts and "
                                        "comparisons are in the language of the window."));
    const auto chosen = std::max(qsizetype(0), wishes.indexOf(m_settings.language()));
    form->addChoice(tr("Language"), words, int(chosen),
                    [this, wishes](int picked) { m_settings.setLanguage(wishes.at(picked)); });
}

QWidget *SettingsWindow::writingPage()
{
    auto *form = new SettingsForm(m_theme, tr("Writing"));
    form->addHeading(tr("Your name"), tr("The history of a workspace keeps it beside what you write. It goes nowhere "
                                         "else."));
    form->addText(tr("Your name"), m_settings.myName(), [this](const QString &name) { m_settings.setMyName(name); });
    addSpelling(form);
    form->addHeading(tr("Another program for texts"),
                     tr("Ctrl+Alt+E opens the text you are in there, and takes in what you save. Left empty, it is "
                        "what the desktop opens Markdown with."));
    form->addText(tr("Another program for texts"), m_settings.textProgram(),
                  [this](const QString &command) { m_settings.setTextProgram(command); });
    form->addStretch();
    return form;
}

void SettingsWindow::addSpelling(SettingsForm *form)
{
    QList<Option> options{{QString::fromLatin1(kSystemSpelling), tr("As the system"), {}}};
    const QStringList languages = spellingLanguages();
    for (const QString &language : languages)
        options.append({language, spellingLanguageName(language), {}});
    options.append({QString::fromLatin1(kNoSpelling), tr("Off"), {}});
    form->addHeading(tr("Spelling"), languages.isEmpty()
                                         ? tr("No dictionary is installed: nothing is marked. Dictionaries come with "
                                              "packages like hunspell-en-us.")
                                         : tr("Words that no dictionary knows are marked while you write. Code, "
                                              "addresses and the words of the trade are left alone."));
    auto *choice = new ChoiceField(m_theme, tr("Language of the spelling"));
    choice->setOutlined();
    choice->setOptions(options);
    choice->setValue(m_settings.spelling());
    connect(choice, &ChoiceField::picked, this, [this, choice](const QString &wish) {
        m_settings.setSpelling(wish);
        choice->setValue(wish);
        emit writingChanged();
    });
    choice->setMaximumWidth(kChoiceWidth);
    form->addLine(choice);
}

QWidget *SettingsWindow::startingPage()
{
    auto *form = new SettingsForm(m_theme, tr("Starting"));
    form->addHeading(tr("When Nevertwice starts"));
    form->addSwitch(tr("Open the workspace that was open last"), m_settings.reopensLast(),
                    [this](bool reopens) { m_settings.setReopensLast(reopens); });
    form->addHeading(tr("Once a day"),
                     tr("A notification of the desktop about the open workspace. Where you said your name it counts "
                        "your own actions, else those of all."));
    form->addSwitch(tr("Tell me what is due and overdue"), m_settings.remindsOfDue(),
                    [this](bool reminds) { m_settings.setRemindsOfDue(reminds); });
    form->addStretch();
    return form;
}

QWidget *SettingsWindow::backupsPage()
{
    const QString folder = usualPlaces().backups;
    auto *form = new SettingsForm(m_theme, tr("Backups"));
    form->addHeading(tr("Folder of the backups"),
                     tr("Copies of each workspace lie here, checked when they are made and never changed after."));
    QLabel *path = makeParagraph(m_theme, leftToRight(shownPath(folder)), TextStyle::Code, Ink::Text2);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addLine(path);
    auto *open = new QPushButton(tr("Open the folder"));
    open->setEnabled(QFileInfo::exists(folder));
    connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(open);
    row->addStretch(1);
    form->addLine(line);
    form->addStretch();
    return form;
}

} // namespace nevertwice
