#include "ui/write/seenpanel.h"

#include "model/domain/repeatreason.h"
#include "ui/kit/banner.h"
#include "ui/kit/chosenrows.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"
#include "ui/write/guardcard.h"
#include "ui/write/panelrows.h"
#include "ui/write/seendelegate.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace seenpanel {

constexpr double kLeastShown = 0.15; // what is less like is noise beside somebody who writes
constexpr int kMostShown = 8;
constexpr int kLeastOfCard = 64; // the list below it is read, too

// As high as the card, where there is room for that; else the card is scrolled, not crushed.
class CardRoom : public QScrollArea
{
public:
    explicit CardRoom(GuardCard *card)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setWidget(card);
        card->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
        hide();
    }

    QSize sizeHint() const override
    {
        // An area makes its widget at least as high as that wants to be at its narrowest.
        return {widget()->sizeHint().width(), std::max(widget()->heightForWidth(maximumViewportSize().width()),
                                                       widget()->minimumSizeHint().height())};
    }
    QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), kLeastOfCard}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        fit();
        QScrollArea::resizeEvent(event);
        if (event->size().width() != event->oldSize().width()) updateGeometry();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            fit();
            updateGeometry();
        }
        return QScrollArea::eventFilter(watched, event);
    }

private:
    // A bar that is there makes the lines shorter, and would be needed for that alone.
    void fit()
    {
        setVerticalScrollBarPolicy(height() < sizeHint().height() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    }
};

} // namespace seenpanel

QString reasonSentence(const LikenessReason &reason)
{
    QStringList names;
    for (const QString &name : reason.names)
        names.append(oneLine(name));
    switch (reason.kind) {
    case LikenessReason::Kind::Cause:
        return SeenPanel::tr("Same cause: %1").arg(listText(names));
    case LikenessReason::Kind::FalseLead:
        return SeenPanel::tr("The same false lead: “%1”").arg(listText(names));
    case LikenessReason::Kind::Failure:
        return SeenPanel::tr("Both tell of: %1").arg(listText(names));
    case LikenessReason::Kind::Service:
        return SeenPanel::tr("Same service: %1").arg(listText(names));
    case LikenessReason::Kind::Tag:
        return SeenPanel::tr("Same tag: %1").arg(listText(names));
    case LikenessReason::Kind::Words:
        return SeenPanel::tr("Both say: %1").arg(listText(names));
    }
    return {};
}

SeenPanel::SeenPanel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("seenBefore"_L1);
    setAccessibleName(tr("Seen before?"));
    build();
    connect(m_list, &QListView::doubleClicked, this, &SeenPanel::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SeenPanel::describe);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SeenPanel::describe);
    connect(m_open, &QPushButton::clicked, this, &SeenPanel::openCurrent);
    connect(m_compare, &QPushButton::clicked, this, &SeenPanel::compareAll);
    connect(m_link, &QPushButton::clicked, this, &SeenPanel::linkCurrent);
    connect(m_guard, &GuardCard::promiseWanted, this, &SeenPanel::promiseWanted);
    describe();
}

void SeenPanel::build()
{
    m_model = new QStandardItemModel(this);
    m_list = makePanelList(m_theme, u"seenList"_s, tr("Incidents like this one"), m_model);
    m_list->setItemDelegate(new SeenDelegate(m_theme, m_list));
    m_list->installEventFilter(this);
    m_open = new QPushButton(tr("Open"));
    m_open->setToolTip(tr("Open it (Enter)"));
    m_link = new QPushButton(tr("Link its cause"));
    m_link->setObjectName("linkCause"_L1);
    m_compare = new QPushButton(tr("Compare"));
    m_compare->setObjectName("compareSeen"_L1);
    m_compare->setToolTip(tr("This incident and the like ones on one scale (C)"));
    m_compare->setAccessibleName(tr("Compare this incident with the like ones"));
    for (QPushButton *button : {m_open, m_compare, m_link})
        button->setProperty("bar", true);
    auto *foot = new QGridLayout; // the cause has a line of its own: its name is said
    foot->setContentsMargins(space::m, space::s, space::m, space::s);
    foot->setSpacing(space::s);
    foot->addWidget(m_open, 0, 0);
    foot->addWidget(m_compare, 0, 1);
    foot->addWidget(m_link, 1, 0, 1, 2);
    m_guard = new GuardCard(m_theme);
    m_answers = new QWidget;
    auto *answers = new QVBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(0);
    m_cardRoom = new seenpanel::CardRoom(m_guard);
    answers->addWidget(m_cardRoom);
    answers->addWidget(m_list, 1);
    answers->addLayout(foot);
    m_empty = new EmptyState(m_theme, u"seen"_s);
    m_layout = new QStackedLayout(this);
    m_layout->addWidget(m_answers);
    m_layout->addWidget(m_empty);
    m_layout->setCurrentWidget(m_empty);
}

void SeenPanel::show(const SeenBefore &seen, const Incident &incident, Mode mode, Waiting waiting)
{
    if (incident.uuid != m_incident.uuid) m_cardRoom->ensureVisible(0, 0);
    m_incident = incident;
    m_mode = mode;
    m_guard->show(seen, repeatReason(incident),
                  mode == Mode::Write ? GuardCard::Reason::Editable : GuardCard::Reason::ReadOnly);
    m_cardRoom->setVisible(seen.guard.isRepeat());
    fill(seen);
    const bool hasAny = m_count > 0 || seen.guard.isRepeat();
    m_layout->setCurrentWidget(hasAny ? m_answers : static_cast<QWidget *>(m_empty));
    if (hasAny) return;
    if (waiting == Waiting::ForWords)
        m_empty->setText(tr("Seen before?"),
                         tr("Write the first sentence. Incidents like this one appear here, with what mended them then "
                            "and what is still open of what was promised."));
    else if (waiting == Waiting::ForAnswer)
        m_empty->setText(tr("Remembering…"), QString());
    else if (seen.compared == 0)
        m_empty->setText(tr("The first of its kind"),
                         tr("This is the only incident of the workspace. The next one will be compared with it."));
    else
        m_empty->setText(tr("Nothing like it"),
                         seen.compared == 1
                             ? tr("The one other incident is not like this. Name a cause of the catalogue, and this "
                                  "place tells how often it came before.")
                             : tr("None of %1 others is like this one. Name a cause of the catalogue, and this place "
                                  "tells how often it came before.")
                                   .arg(numberText(seen.compared)));
}

QString SeenPanel::keyOfRow(int row) const
{
    const QModelIndex index = m_model->index(row, 0);
    if (const QVariant promise = index.data(PromiseRole); promise.isValid())
        return promise.value<SeenPromise>().action.toString();
    if (const QVariant seen = index.data(SeenRole); seen.isValid()) return seen.value<SeenIncident>().uuid.toString();
    return {};
}

void SeenPanel::fill(const SeenBefore &seen)
{
    const QString chosen = keyOfRow(m_list->currentIndex().row());
    m_model->clear();
    m_count = 0;
    QList<SeenIncident> before, since;
    for (const SeenIncident &one : seen.incidents)
        if (one.score >= seenpanel::kLeastShown && m_count < seenpanel::kMostShown) {
            (one.isBefore ? before : since).append(one);
            ++m_count;
        }
    if (!before.isEmpty()) addPanelHeading(*m_model, tr("Before this"), HeadingRole);
    for (const SeenIncident &one : std::as_const(before))
        addIncident(one);
    if (!since.isEmpty())
        addPanelHeading(*m_model, before.isEmpty() ? tr("Like this one") : tr("Since then, or without a date"),
                        HeadingRole);
    for (const SeenIncident &one : std::as_const(since))
        addIncident(one);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!chosen.isEmpty() && keyOfRow(row) == chosen) chooseOnly(*m_list, m_model->index(row, 0));
    describe();
}

void SeenPanel::addIncident(const SeenIncident &seen)
{
    auto *item = new QStandardItem(oneLine(seen.title));
    item->setEditable(false);
    item->setData(QVariant::fromValue(seen), SeenRole);
    item->setData(SeenDelegate::spoken(seen), Qt::AccessibleTextRole);
    m_model->appendRow(item);
    for (const SeenPromise &promise : seen.promises.mid(0, 3)) {
        auto *row = new QStandardItem(oneLine(promise.title));
        row->setEditable(false);
        row->setData(QVariant::fromValue(promise), PromiseRole);
        row->setData(SeenDelegate::spoken(promise), Qt::AccessibleTextRole);
        m_model->appendRow(row);
    }
}

QList<SeenIncident> SeenPanel::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<SeenIncident> incidents;
    for (const QModelIndex &row : std::as_const(rows))
        if (const QVariant seen = row.data(SeenRole); seen.isValid()) incidents.append(seen.value<SeenIncident>());
    return incidents;
}

// Of each of the chosen incidents the cause that this one does not have yet.
QList<CauseLink> SeenPanel::linkable() const
{
    if (m_mode == Mode::Read) return {};
    QList<CauseLink> missing;
    for (const SeenIncident &one : chosen()) {
        const auto cause = std::find_if(one.causes.begin(), one.causes.end(), [this](const CauseLink &theirs) {
            return std::none_of(m_incident.causes.begin(), m_incident.causes.end(),
                                [&theirs](const CauseLink &mine) { return mine.uuid == theirs.uuid; });
        });
        const bool isNew = cause != one.causes.end() &&
                           std::none_of(missing.begin(), missing.end(),
                                        [&cause](const CauseLink &other) { return other.uuid == cause->uuid; });
        if (isNew) missing.append(*cause);
    }
    return missing;
}

void SeenPanel::describe()
{
    const QModelIndex current = m_list->currentIndex();
    const bool isIncident = current.data(SeenRole).isValid();
    m_open->setEnabled(isIncident || current.data(PromiseRole).isValid());
    const QList<CauseLink> causes = linkable();
    m_link->setEnabled(!causes.isEmpty());
    constexpr int room = 150; // of the button, for the title of a cause
    QString told = tr("Choose an incident to link its cause");
    QString said = tr("Link its cause");
    if (causes.size() > 1) {
        told = tr("Link the %n causes of the chosen incidents to this one (L)", nullptr, int(causes.size()));
        said = tr("Link %n causes", nullptr, int(causes.size()));
    } else if (causes.size() == 1) {
        const QString title = oneLine(causes.first().title);
        told = tr("Link its cause “%1” to this incident (L)").arg(title);
        said = tr("Link “%1”")
                   .arg(asMenuText(m_link->fontMetrics().elidedText(title, Qt::ElideRight, m_theme.scaled(room))));
    } else if (isIncident) {
        told = current.data(SeenRole).value<SeenIncident>().causes.isEmpty() ? tr("It has no cause yet")
                                                                             : tr("Its causes are linked already");
    }
    m_link->setText(said);
    setTip(m_link, told);
    m_link->setAccessibleName(told);
}

void SeenPanel::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (const QVariant promise = current.data(PromiseRole); promise.isValid()) {
        const auto wanted = promise.value<SeenPromise>();
        emit promiseWanted(wanted.incident, wanted.action);
    } else if (const QVariant seen = current.data(SeenRole); seen.isValid()) {
        emit incidentWanted(seen.value<SeenIncident>().uuid);
    }
}

void SeenPanel::linkCurrent()
{
    if (const QList<CauseLink> causes = linkable(); !causes.isEmpty()) emit linkWanted(causes);
}

// Several that are chosen, else as many as a picture has room for, the likest first.
void SeenPanel::compareAll()
{
    constexpr qsizetype most = 12;
    QList<QUuid> all{m_incident.uuid};
    const QList<SeenIncident> meant = chosen();
    for (const SeenIncident &one : meant)
        if (meant.size() > 1) all.append(one.uuid);
    for (int row = 0; meant.size() < 2 && row < m_model->rowCount() && all.size() < most; ++row)
        if (const QVariant seen = m_model->index(row, 0).data(SeenRole); seen.isValid())
            all.append(seen.value<SeenIncident>().uuid);
    if (all.size() > 1) emit comparisonWanted(all);
}

void SeenPanel::focusList()
{
    for (int row = 0; row < m_model->rowCount() && !m_list->currentIndex().isValid(); ++row)
        if (!keyOfRow(row).isEmpty()) chooseOnly(*m_list, m_model->index(row, 0));
    if (m_layout->currentWidget() == m_answers)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

bool SeenPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier) return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_C:
        compareAll();
        return true;
    case Qt::Key_L:
        linkCurrent();
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return false;
    }
}

// The sentences have other lines in another width.
void SeenPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout();
}

} // namespace nevertwice
