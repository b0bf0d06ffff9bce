#include "ui/insights/comparisonwindow.h"

#include "ui/insights/comparisonview.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/picture/comparisonpicture.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace comparisonwindow {

constexpr QSize kUsualSize(1080, 760);
constexpr QSize kLeastSize(420, 320);
constexpr int kTwoColumns = 940;

} // namespace comparisonwindow

ComparisonWindow::ComparisonWindow(const Theme &theme, const Source &source) : m_theme(theme), m_source(source)
{
    setObjectName("comparisonWindow"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(programIcon());
    setMinimumSize(comparisonwindow::kLeastSize);
    resize(comparisonwindow::kUsualSize);
    setSurface(this, u"bg"_s);
    build();
    refresh();
    m_view->setFocus();
}

void ComparisonWindow::build()
{
    m_title = makeLabel(m_theme, {}, TextStyle::Heading, Ink::Text, this);
    m_title->setWordWrap(true);
    m_how = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_told = makeParagraph(m_theme, {}, TextStyle::Body, Ink::Text, this);
    m_told->setObjectName("comparisonTold"_L1);
    m_toldOfAll = makeParagraph(m_theme, {}, TextStyle::Body, Ink::Text, this);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom);
    m_columns->setSpacing(space::m);
    for (QLabel *label : {m_told, m_toldOfAll}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_columns->addWidget(label, label == m_told ? 2 : 3); // its sentences are shorter
    }
    const auto chip = [this](const QString &text, ElapsedScale::Kind kind) {
        auto *button = new QPushButton(text, this);
        button->setProperty("chip", true);
        connect(button, &QPushButton::clicked, this, [this, kind] { setScale(kind); });
        return button;
    };
    m_even = chip(tr("To scale"), ElapsedScale::Kind::Even);
    m_logarithmic = chip(tr("Logarithmic"), ElapsedScale::Kind::Logarithmic);
    m_menu = new QPushButton(lineIcon(m_theme, u"options"_s), {}, this);
    m_menu->setProperty("flat", true);
    m_menu->setAccessibleName(tr("Copy or save this comparison"));
    m_menu->setToolTip(m_menu->accessibleName());
    auto *menu = new QMenu(m_menu);
    m_menu->setMenu(menu);
    fillMenu(*menu);

    m_view = new ComparisonView(m_theme, m_words);
    connect(m_view, &ComparisonView::incidentWanted, this, &ComparisonWindow::incidentWanted);
    connect(m_view, &ComparisonView::copyWanted, this, &ComparisonWindow::copy);
    auto *card = new QWidget;
    setSurface(card, u"card"_s);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(space::l, space::l, space::l, space::l);
    inner->addWidget(m_view);
    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(space::xl, space::s, space::xl, space::xl);
    all->setSpacing(space::l);
    all->addLayout(m_columns);
    all->addWidget(card);
    all->addStretch(1);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    connect(m_view, &ComparisonView::movedTo, this, [this, content](const QRect &place) {
        const QRect seen(m_view->mapTo(content, place.topLeft()), place.size());
        m_area->ensureVisible(seen.left(), seen.bottom(), 0, space::l);
        m_area->ensureVisible(seen.left(), seen.top(), 0, space::l);
    });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xl, space::l, space::xl, 0);
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_even, 0, Qt::AlignTop);
    head->addWidget(m_logarithmic, 0, Qt::AlignTop);
    head->addWidget(m_menu, 0, Qt::AlignTop);
    auto *how = new QVBoxLayout;
    how->setContentsMargins(space::xl, space::xs, space::xl, space::xs);
    how->addWidget(m_how);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(how);
    layout->addWidget(m_area, 1);
}

void ComparisonWindow::refresh()
{
    const IncidentComparison comparison = comparisonOf(m_source());
    m_title->setText(m_words.title(comparison.incidents.size()));
    setWindowTitle(tr("%1 — Nevertwice", "what a window shows").arg(m_title->text()));
    const ComparisonDifferences differences = differencesOf(comparison, m_words);
    m_told->setText(differences.lastTime.join(u'\n'));
    m_toldOfAll->setText(differences.all.join(u'\n'));
    for (QLabel *label : {m_told, m_toldOfAll})
        label->setVisible(!label->text().isEmpty());
    m_view->show(comparison, m_scale.value_or(suitedScale(comparison)));
    showScale();
}

QString ComparisonWindow::told() const
{
    return m_told->text() + u'\n' + m_toldOfAll->text();
}

ElapsedScale::Kind ComparisonWindow::scale() const
{
    return m_scale.value_or(suitedScale(m_view->comparison()));
}

void ComparisonWindow::setScale(std::optional<ElapsedScale::Kind> scale)
{
    m_scale = scale;
    refresh();
}

void ComparisonWindow::showScale()
{
    const bool isEven = scale() == ElapsedScale::Kind::Even;
    m_how->setText(m_words.scale(isEven));
    for (QPushButton *button : {m_even, m_logarithmic}) {
        const bool isOn = (button == m_even) == isEven;
        button->setAccessibleName(isOn ? tr("%1, shown", "a scale").arg(button->text()) : button->text());
        if (button->property("on").toBool() == isOn) continue;
        button->setProperty("on", isOn);
        button->style()->polish(button);
    }
}

QByteArray ComparisonWindow::file(Format format) const
{
    if (format == Format::Markdown) return comparisonMarkdown(m_view->comparison(), m_words).toUtf8();
    ComparisonPicture::Options options;
    options.isDark = m_theme.isDark();
    options.scale = scale();
    const ComparisonPicture picture(m_view->comparison(), m_words, options);
    return format == Format::Svg ? picture.svg() : picture.png();
}

// As a picture for a chat, and in words for a document: whoever pastes takes what it knows.
void ComparisonWindow::copy()
{
    auto *mime = new QMimeData;
    mime->setImageData(QImage::fromData(file(Format::Png)));
    mime->setData(u"image/svg+xml"_s, file(Format::Svg));
    mime->setText(QString::fromUtf8(file(Format::Markdown)));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void ComparisonWindow::fillMenu(QMenu &menu)
{
    menu.addAction(tr("&Copy"), this, &ComparisonWindow::copy);
    menu.addAction(tr("Copy the &words as Markdown"), this,
                   [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(file(Format::Markdown))); });
    menu.addSeparator();
    menu.addAction(tr("Save as S&VG…"), this,
                   [this] { emit fileWanted(u"nevertwice-comparison.svg"_s, file(Format::Svg)); });
    menu.addAction(tr("Save as &PNG…"), this,
                   [this] { emit fileWanted(u"nevertwice-comparison.png"_s, file(Format::Png)); });
    menu.addAction(tr("Save as &Markdown…"), this,
                   [this] { emit fileWanted(u"nevertwice-comparison.md"_s, file(Format::Markdown)); });
}

void ComparisonWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_view) refresh();
}

// The two groups of sentences stand beside each other where there is room.
void ComparisonWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= m_theme.scaled(comparisonwindow::kTwoColumns);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ComparisonWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isClosing =
        event->key() == Qt::Key_Escape || (event->key() == Qt::Key_W && event->modifiers() == Qt::ControlModifier);
    if (isClosing) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace nevertwice
