#include "ui/window/startpage.h"

#include "ui/kit/actions.h"
#include "ui/kit/debuginfo.h"
#include "ui/kit/errortext.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kCardWidth = 760;
constexpr int kWayIcon = 24;
constexpr int kCardPadding = 40;
constexpr int kLogo = 56;

enum class Emphasis { Primary, Plain, Link };

QPushButton *startButton(const Theme &theme, const QString &icon, const QString &text, Emphasis emphasis)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(true); // Return presses it, as in a dialog
    if (!icon.isEmpty()) button->setIcon(lineIcon(theme, icon));
    if (emphasis == Emphasis::Primary) button->setProperty("primary", true);
    if (emphasis == Emphasis::Link) button->setProperty("link", true);
    return button;
}

// A way to begin, as a button with a sentence: what it is called, and what one gets.
class WayButton : public QPushButton
{
public:
    WayButton(const Theme &theme, const QString &icon, const QString &name, const QString &sentence)
        : m_theme(theme), m_iconName(icon)
    {
        setProperty("way", true);
        setAutoDefault(true);
        setAccessibleName(plainText(name));
        setAccessibleDescription(sentence);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::l, space::l, space::l, space::l);
        layout->setSpacing(space::xs);
        m_icon = new QLabel;
        layout->addWidget(m_icon);
        layout->addSpacing(space::xs);
        layout->addWidget(makeParagraph(theme, name, TextStyle::Subheading));
        layout->addWidget(makeParagraph(theme, sentence, TextStyle::Meta, Ink::Text2));
        layout->addStretch(1);
        // The button is what is pressed, wherever one points.
        const auto labels = findChildren<QLabel *>();
        for (QLabel *label : labels)
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        connect(&theme, &Theme::changed, this, [this] { paintIcon(); });
        paintIcon();
    }

    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return {160, layout()->heightForWidth(200)}; }
    int heightForWidth(int width) const override { return layout()->heightForWidth(width); }

private:
    void paintIcon()
    {
        m_icon->setPixmap(
            linePixmap(m_iconName, QSize(kWayIcon, kWayIcon), m_theme.tokens().accent, devicePixelRatioF()));
    }

    const Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon = nullptr;
};

} // namespace

QVBoxLayout *centredColumn(QWidget *page)
{
    setSurface(page, u"bg"_s);
    auto *column = new QWidget(page);
    column->setFixedWidth(kCardWidth);
    setSurface(column, u"card"_s);
    auto *outer = new QVBoxLayout(page);
    outer->addStretch(2);
    // Between stretches and not aligned: an aligned column would be as high as if it had the whole width.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    layout->setSpacing(space::s);
    return layout;
}

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
    column->addSpacing(space::l);
    auto *sample = new WayButton(theme, u"sample"_s, tr("Try the sample"),
                                 tr("Two years of an invented company. Nothing you do in it can harm anything."));
    auto *create = new WayButton(theme, u"new"_s, tr("New workspace…"),
                                 tr("One file for all your incidents, on this computer, yours to copy and to keep."));
    auto *open = new WayButton(theme, u"folder"_s, tr("Open…"),
                               tr("A workspace you have already. It can also be dropped on this window."));
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::m);
    for (QPushButton *way : std::initializer_list<QPushButton *>{sample, create, open})
        ways->addWidget(way, 1);
    column->addLayout(ways);
    column->addSpacing(space::l);
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
    for (const QString &path : paths)
        m_recent->addWidget(recentRow(path));
    m_recentHeading->setVisible(!paths.isEmpty());
}

QWidget *StartPage::recentRow(const QString &path)
{
    const bool isMissing = !QFileInfo::exists(path);
    const QString shown = leftToRight(oneLine(shownPath(path)));
    QPushButton *open = startButton(m_theme, isMissing ? u"warning"_s : u"workspace"_s, {}, Emphasis::Link);
    const QString name = isolated(oneLine(QFileInfo(path).completeBaseName()));
    open->setText(isMissing ? tr("%1   is no longer at %2", "name, path").arg(name, shown)
                            : tr("%1   %2", "name, path").arg(name, shown));
    open->setAccessibleName(isMissing ? tr("%1 is missing").arg(shown) : tr("Open %1").arg(shown));
    open->setEnabled(!isMissing);
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *forget = new QPushButton;
    forget->setAutoDefault(true);
    forget->setIcon(lineIcon(m_theme, u"close"_s));
    forget->setProperty("flat", true);
    forget->setToolTip(tr("Remove from this list"));
    forget->setAccessibleName(tr("Remove %1 from this list").arg(shown));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(open, 1);
    layout->addWidget(forget);
    connect(open, &QPushButton::clicked, this, [this, path] { emit fileWanted(path); });
    // The row is gone when the list is shown anew, so not from inside its own click.
    connect(
        forget, &QPushButton::clicked, this, [this, path] { emit forgetWanted(path); }, Qt::QueuedConnection);
    return row;
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
    QPushButton *copy = startButton(theme, {}, tr("Copy details"), Emphasis::Link);
    for (QPushButton *button : {retry, open, start, copy})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(retry, &QPushButton::clicked, this, [this] { emit retryWanted(m_path); });
    connect(open, &QPushButton::clicked, this, &TroublePage::openWanted);
    connect(start, &QPushButton::clicked, this, &TroublePage::startWanted);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
}

void TroublePage::setTrouble(const Error &error, const QString &path)
{
    const ErrorText text = errorText(error);
    m_path = path;
    m_headline->setText(text.headline);
    m_reason->setText(text.reason);
    m_advice->setText(text.advice);
    m_file->setText(shownPath(path));
    m_details = errorDetails(error, path);
}

} // namespace nevertwice
