#include "ui/share/exportsheet.h"

#include "ui/kit/enginetext.h"
#include "ui/kit/errortext.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/sheetparts.h"
#include "ui/kit/wheel.h"
#include "ui/picture/exportwriting.h"
#include "ui/share/choicelist.h"
#include "ui/share/exportformats.h"
#include "ui/share/pageview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace exportsheet {

constexpr int kPauseMsecs = 60; // for arrow keys that run through a list

} // namespace exportsheet

ExportSheet::ExportSheet(const Theme &theme, Prompts &prompts, const QList<Subject> &subjects, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_prompts(prompts), m_subjects(subjects)
{
    setObjectName("exportSheet"_L1);
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSurface(this, u"surface"_s);
    buildChoices();
    buildPreview();
    buildButtons();
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(exportsheet::kPauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &ExportSheet::render);
    connect(m_formats, &ChoiceList::picked, this, &ExportSheet::takeChoice);
    connect(m_pages, &ChoiceList::picked, this, &ExportSheet::takeChoice);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ExportSheet::takeChoice);
    connect(m_attachments, &QCheckBox::toggled, this, [this] {
        if (m_exporter && m_pages->count() > 0 && !m_pause.isActive())
            lookForSecrets(); // else it comes with the preview
        describe();
    });
    fitIntoWindow(*this, {1080, 760});
    m_nothing->setText(tr("Preparing…"));
    m_stack->setCurrentWidget(m_nothing);
    describe();
    m_formats->setFocus();
}

void ExportSheet::buildChoices()
{
    m_formats = new ChoiceList(m_theme);
    m_formats->setObjectName("exportFormats"_L1);
    m_formats->setAccessibleName(tr("Format"));
    QList<ChoiceList::Choice> choices;
    for (const auto &one : exportFormats)
        choices.append({QLatin1String(one.id), tr(one.title), tr(one.description), false});
    m_formats->setChoices(choices);
    m_pages = new ChoiceList(m_theme);
    m_pages->setObjectName("exportTemplates"_L1);
    m_pages->setAccessibleName(tr("Template"));
    m_pagesTitle = makeLabel(m_theme, tr("Template"), TextStyle::Label, Ink::Text2);
    m_templateTrouble = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Danger);
    m_templateTrouble->setObjectName("templateTrouble"_L1);
    m_templateTrouble->hide();
}

void ExportSheet::buildPreview()
{
    m_which = new QComboBox;
    m_which->setObjectName("exportWhich"_L1);
    m_which->setAccessibleName(tr("Which incident is shown"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(24);
    leaveWheelToPage(m_which);
    for (const Subject &subject : m_subjects)
        m_which->addItem(oneLine(subject.title));
    m_which->setVisible(m_subjects.size() > 1);
    m_title = new ElidedLabel(m_theme, TextStyle::Heading, Ink::Text);
    m_title->setObjectName("exportTitle"_L1);
    m_note = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2);
    m_note->setObjectName("exportNote"_L1);
    m_text = new QPlainTextEdit;
    m_text->setObjectName("exportText"_L1);
    m_text->setAccessibleName(tr("Preview of the text"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(m_theme.font(TextStyle::Code));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(space::l);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view = new PageView(m_theme);
    m_nothing = makeParagraph(m_theme, {}, TextStyle::Body, Ink::Text2);
    m_nothing->setObjectName("exportNothing"_L1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(space::xxl);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    setSurface(m_stack, u"bg"_s);
    m_attachments = new QCheckBox(tr("With &attachments, in a folder beside it"));
    m_attachments->setObjectName("exportAttachments"_L1);
    m_attachments->setChecked(true);
}

void ExportSheet::buildButtons()
{
    m_summary = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2);
    m_summary->setObjectName("exportSummary"_L1);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_close = makeSheetButton(tr("Close"), u"exportClose"_s);
    connect(m_close, &QPushButton::clicked, this, &ExportSheet::reject);
    m_copy = makeSheetButton(tr("&Copy"), u"exportCopy"_s);
    auto *menu = new QMenu(m_copy);
    using As = Exporter::CopyAs;
    const auto add = [this, menu](const QString &text, const QString &name, As as) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, as] { copy(as); });
    };
    add(tr("As &rich text"), u"copyRich"_s, As::RichText);
    add(tr("As &Markdown"), u"copyMarkdown"_s, As::Markdown);
    add(tr("For &Slack"), u"copySlack"_s, As::Slack);
    add(tr("For &Jira"), u"copyJira"_s, As::Jira);
    menu->addSeparator();
    QAction *text = menu->addAction(tr("The &text that is shown"));
    text->setObjectName("copyShown"_L1);
    connect(text, &QAction::triggered, this, &ExportSheet::copyShown);
    connect(menu, &QMenu::aboutToShow, this, [this, text] { text->setEnabled(m_stack->currentWidget() == m_text); });
    m_copy->setMenu(menu);
    m_copy->setProperty("offers", true);
    m_send = makeSheetButton(tr("As one fil&e to send…"), u"exportSend"_s);
    m_send->setToolTip(tr("A ZIP with the text, everything for another Nevertwice, and the attachments"));
    connect(m_send, &QPushButton::clicked, this, &ExportSheet::send);
    m_save = makeSheetButton(tr("&Save as…"), u"exportSave"_s);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ExportSheet::save);
}

void ExportSheet::layOut()
{
    auto *left = new QWidget;
    setSurface(left, u"bg"_s);
    left->setMinimumWidth(m_theme.scaled(180));
    left->setMaximumWidth(m_theme.scaled(280));
    auto *choices = new QVBoxLayout(left);
    choices->setContentsMargins(space::m, space::l, space::m, space::m);
    choices->setSpacing(space::xs);
    choices->addWidget(makeLabel(m_theme, tr("Format"), TextStyle::Label, Ink::Text2));
    choices->addWidget(m_formats, 8);
    choices->addSpacing(space::s);
    choices->addWidget(m_pagesTitle);
    choices->addWidget(m_pages, 7);
    choices->addWidget(m_templateTrouble);
    choices->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_title, 1);
    head->addWidget(m_which);
    // In more than one line where words are long or large: the sheet is no wider than a small window.
    auto *ways = new QWidget;
    auto *flow = new FlowLayout(ways, FlowLayout::Side::Trailing);
    flow->setSpacing(space::s);
    for (QPushButton *button : {m_send, m_copy, m_save})
        flow->addWidget(button);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_close, 0, Qt::AlignBottom);
    buttons->addWidget(ways, 1);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(space::xl, space::l, space::xl, space::l);
    right->setSpacing(space::s);
    right->addLayout(head);
    right->addWidget(m_note);
    right->addWidget(m_stack, 1);
    right->addWidget(m_attachments);
    right->addWidget(m_progress);
    right->addWidget(m_summary);
    right->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(left, 2);
    layout->addLayout(right, 5);
}

ExportSheet::~ExportSheet()
{
    if (m_exporter) m_exporter->leave();
}

void ExportSheet::begin(Exporter *exporter)
{
    m_exporter = exporter;
    connectExporter();
    m_exporter->readTemplates();
}

void ExportSheet::refuse(const Error &error)
{
    m_nothing->setText(errorText(error).sentence());
    m_stack->setCurrentWidget(m_nothing);
}

void ExportSheet::connectExporter()
{
    connect(m_exporter, &Exporter::templatesRead, this, &ExportSheet::showTemplates);
    connect(m_exporter, &Exporter::previewed, this, &ExportSheet::showPreview);
    connect(m_exporter, &Exporter::secretsFound, this, [this](const FoundSecrets &found) {
        m_isLooking = false;
        m_hasLooked = true;
        m_secrets = found;
        describe();
    });
    connect(m_exporter, &Exporter::copied, this, &ExportSheet::take);
    connect(m_exporter, &Exporter::saved, this, &ExportSheet::finish);
    connect(m_exporter, &Exporter::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
        tell(tr("Writing %1 of %2…", "numbers").arg(numberText(done), numberText(all)));
    });
    connect(m_exporter, &Exporter::failed, this, [this](const Error &error) {
        endWriting();
        tell(errorText(error).sentence(), true);
    });
}

// Those with a mistake stand in the list with it; files that cannot be read are told under it.
void ExportSheet::showTemplates(const Templates &templates)
{
    const bool isFirst = m_pages->count() == 0;
    const auto isSame = [](const Template &one, const Template &other) {
        return one.file == other.file && one.text == other.text;
    };
    const bool areSame =
        std::equal(templates.list.begin(), templates.list.end(), m_templates.begin(), m_templates.end(), isSame);
    m_templates = templates.list;
    if (!areSame) m_hasLooked = false;
    QList<ChoiceList::Choice> choices;
    for (const Template &one : m_templates) {
        const bool isOwn = !one.file.startsWith(u':');
        ChoiceList::Choice choice{one.name, isOwn ? oneLine(one.title) : engineText(one.title),
                                  isOwn ? oneLine(one.description) : engineText(one.description), false};
        if (isOwn && choice.description.isEmpty()) choice.description = oneLine(QFileInfo(one.file).fileName());
        if (const auto mistakes = isOwn ? mistakesIn(one) : QList<TemplateMistake>(); !mistakes.isEmpty()) {
            choice.isTroubled = true;
            choice.description =
                tr("Line %1: %2", "number, mistake").arg(mistakes.first().line).arg(oneLine(mistakes.first().what));
        }
        choices.append(choice);
    }
    QStringList problems;
    for (const Error &problem : templates.problems)
        problems.append(errorText(problem).sentence());
    m_templateTrouble->setText(problems.join(u'\n'));
    m_templateTrouble->setVisible(!problems.isEmpty());
    {
        const QSignalBlocker quiet(m_pages);
        m_pages->setChoices(choices);
        if (isFirst && !m_wantedPage.isEmpty()) m_pages->choose(m_wantedPage);
    }
    m_pages->updateGeometry();
    if (isFirst || !areSame) takeChoice(); // whoever only looked elsewhere finds all as it was
}

} // namespace nevertwice
