#include "ui/window/startpage.h"

#include "ui/kit/errortext.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kCardWidth = 600;
constexpr int kCardPadding = 40;
constexpr int kLogo = 56;

enum class Emphasis { Primary, Plain, Link };

QPushButton *startButton(const Theme &theme, const QString &icon, const QString &text, Emphasis emphasis)
{
    auto *button = new QPushButton(text);
    if (!icon.isEmpty()) button->setIcon(lineIcon(theme, icon));
    if (emphasis == Emphasis::Primary) button->setProperty("primary", true);
    if (emphasis == Emphasis::Link) button->setProperty("link", true);
    return button;
}

// A column in the middle of the page.
QVBoxLayout *centredColumn(QWidget *page)
{
    setSurface(page, u"bg"_s);
    auto *column = new QWidget(page);
    column->setFixedWidth(kCardWidth);
    setSurface(column, u"card"_s);
    auto *outer = new QVBoxLayout(page);
    outer->addStretch(2);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    layout->setSpacing(space::s);
    return layout;
}

} // namespace

StartPage::StartPage(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("start"_L1);
    QVBoxLayout *column = centredColumn(this);
    auto *logo = new QLabel;
    logo->setPixmap(programIcon().pixmap(QSize(kLogo, kLogo), devicePixelRatioF()));
    column->addWidget(logo);
    column->addSpacing(space::m);
    column->addWidget(makeLabel(theme, tr("Nevertwice"), TextStyle::Title));
    column->addWidget(makeParagraph(theme, tr("Failing is fine. Failing twice for the same reason is not."),
                                    TextStyle::Body, Ink::Text2));
    column->addSpacing(space::xl);
    QPushButton *sample = startButton(theme, {}, tr("Try the sample workspace"), Emphasis::Primary);
    QPushButton *create = startButton(theme, u"new"_s, tr("New workspace…"), Emphasis::Plain);
    QPushButton *open = startButton(theme, u"folder"_s, tr("Open…"), Emphasis::Plain);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {sample, create, open})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(makeParagraph(theme,
                                    tr("The sample is two years of an invented company. Nothing you do in it can harm "
                                       "anything."),
                                    TextStyle::Meta, Ink::Text2));
    column->addSpacing(space::xl);
    m_recentHeading = makeLabel(theme, tr("Recent"), TextStyle::Label, Ink::Text2);
    column->addWidget(m_recentHeading);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(create, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    setRecentFiles({});
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths) {
        QPushButton *button = startButton(m_theme, u"workspace"_s, {}, Emphasis::Link);
        button->setText(tr("%1   %2", "name, path").arg(QFileInfo(path).completeBaseName(), shownPath(path)));
        button->setAccessibleName(tr("Open %1").arg(shownPath(path)));
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileWanted(path); });
        m_recent->addWidget(button);
    }
    m_recentHeading->setVisible(!paths.isEmpty());
}

TroublePage::TroublePage(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName("trouble"_L1);
    QVBoxLayout *column = centredColumn(this);
    m_headline = makeParagraph(theme, {}, TextStyle::Title);
    m_reason = makeParagraph(theme, {}, TextStyle::Body);
    m_advice = makeParagraph(theme, {}, TextStyle::Body, Ink::Text2);
    m_file = makeParagraph(theme, {}, TextStyle::Code, Ink::Text2);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_headline, m_reason, m_advice, m_file})
        column->addWidget(label);
    column->addSpacing(space::l);
    QPushButton *retry = startButton(theme, {}, tr("Try again"), Emphasis::Primary);
    QPushButton *open = startButton(theme, u"folder"_s, tr("Open another…"), Emphasis::Plain);
    QPushButton *start = startButton(theme, {}, tr("Start page"), Emphasis::Plain);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {retry, open, start})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(retry, &QPushButton::clicked, this, [this] { emit retryWanted(m_path); });
    connect(open, &QPushButton::clicked, this, &TroublePage::openWanted);
    connect(start, &QPushButton::clicked, this, &TroublePage::startWanted);
}

void TroublePage::setTrouble(const Error &error, const QString &path)
{
    const ErrorText text = errorText(error);
    m_path = path;
    m_headline->setText(text.headline);
    m_reason->setText(text.reason);
    m_advice->setText(text.advice);
    m_file->setText(shownPath(path));
}

} // namespace nevertwice
