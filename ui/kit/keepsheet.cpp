#include "ui/kit/keepsheet.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"
#include "ui/kit/sheetparts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace keepsheet {

constexpr int kWidth = 640;
constexpr int kFrame = 230; // of the sheet: what stands above and below its rows
constexpr int kRow = 68;
constexpr int kTallest = 640;

// A choice with what is known of it: all of it can be pressed.
class ChoiceRow : public QWidget
{
public:
    ChoiceRow(const Theme &theme, QRadioButton *button, const KeepSheet::Choice &choice)
        : m_theme(theme), m_button(button)
    {
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(makeParagraph(theme, oneLine(choice.name), TextStyle::ListTitle));
        words->addWidget(makeParagraph(theme, factLine(choice.facts), TextStyle::Meta, Ink::Text2));
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(space::l, space::m, space::l, space::m);
        layout->setSpacing(space::m);
        layout->addWidget(button, 0, Qt::AlignTop);
        layout->addLayout(words, 1);
        button->installEventFilter(this);
        QObject::connect(button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
        return QWidget::eventFilter(watched, event);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton || !rect().contains(event->pos())) return;
        m_button->setChecked(true);
        m_button->setFocus(Qt::MouseFocusReason);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        const QRectF plate = QRectF(rect()).adjusted(1, 1, -1, -1);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(tokens.raised);
        painter.setPen(QPen(m_button->isChecked() ? tokens.accent : tokens.border, 1));
        painter.drawRoundedRect(plate, space::cardRadius, space::cardRadius);
        if (m_button->hasFocus()) paintFocusRing(painter, m_theme, plate, space::cardRadius);
    }

private:
    const Theme &m_theme;
    QRadioButton *m_button;
};

} // namespace keepsheet

KeepSheet::KeepSheet(const Theme &theme, const Words &words, const QList<Choice> &choices, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_choices(new QButtonGroup(this))
{
    setObjectName("keepSheet"_L1);
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setSurface(this, u"surface"_s);
    auto *content = new QWidget;
    setSurface(content, u"surface"_s);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    m_area = new QScrollArea;
    m_area->setAccessibleName(words.question);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content);
    setSurface(m_area->viewport(), u"surface"_s);
    for (const Choice &choice : choices.mid(0, kMostChoices))
        addChoice(rows, choice);
    if (const int others = int(choices.size() - kMostChoices); others > 0)
        rows->addWidget(makeLabel(m_theme, tr("and %n more", nullptr, others), TextStyle::Meta, Ink::Text2));
    rows->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *merge = new QPushButton(tr("Merge"));
    merge->setObjectName("keepButton"_L1);
    merge->setProperty("primary", true);
    merge->setDefault(true);
    connect(merge, &QPushButton::clicked, this, [this] {
        emit kept(m_choices->checkedId());
        accept();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(merge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeParagraph(theme, words.question, TextStyle::Heading));
    layout->addWidget(makeParagraph(theme, words.outcome, TextStyle::Body, Ink::Text2));
    layout->addWidget(m_area, 1);
    layout->addLayout(buttons);
    const int shown = int(std::min(choices.size(), kMostChoices));
    const int height = std::min(keepsheet::kTallest, keepsheet::kFrame + shown * keepsheet::kRow);
    fitIntoWindow(*this, {theme.scaled(keepsheet::kWidth), theme.scaled(height)});
    if (QAbstractButton *first = m_choices->button(0)) {
        first->setChecked(true);
        first->setFocus(Qt::OtherFocusReason);
    }
}

void KeepSheet::addChoice(QVBoxLayout *layout, const Choice &choice)
{
    auto *button = new QRadioButton;
    const QString name = tr("Keep “%1”").arg(isolated(oneLine(choice.name)));
    button->setAccessibleName(choice.facts.isEmpty() ? name : listText(QStringList{name} + choice.facts));
    auto *row = new keepsheet::ChoiceRow(m_theme, button, choice);
    m_choices->addButton(button, int(m_choices->buttons().size()));
    connect(button, &QRadioButton::toggled, this, [this, row](bool isOn) {
        if (isOn) m_area->ensureWidgetVisible(row, 0, space::s); // the arrows go on below what is seen
    });
    layout->addWidget(row);
}

} // namespace nevertwice
