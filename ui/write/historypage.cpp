#include "ui/write/historypage.h"

#include "model/domain/document.h"
#include "ui/kit/footroom.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"
#include "ui/write/changesview.h"
#include "ui/write/spokenchanges.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kHistoryWidth = 760;
constexpr qsizetype kMostSittings = 100;

QString originText(const Sitting &sitting)
{
    if (sitting.origin == "cli"_L1) return HistoryPage::tr("From the command line");
    if (sitting.origin == "import"_L1) return HistoryPage::tr("Imported");
    if (sitting.origin == "trash"_L1) return HistoryPage::tr("Moved to the trash");
    if (sitting.origin == "merge"_L1) return HistoryPage::tr("Merged with a duplicate");
    if (sitting.origin == "restore"_L1) return HistoryPage::tr("Restored from the trash");
    if (sitting.origin == "revert"_L1) return HistoryPage::tr("Taken back");
    return {};
}

QString headlineOf(const Sitting &sitting, const ShownZone &zone)
{
    const QString from = dateTimeText(sitting.from, zone);
    const bool isOneDay = zone.dayOf(sitting.from) == zone.dayOf(sitting.to);
    const QString to = isOneDay ? timeText(sitting.to, zone) : dateTimeText(sitting.to, zone);
    const bool isOneMoment = dateTimeText(sitting.to, zone) == from;
    const QString times = isOneMoment ? from : HistoryPage::tr("%1 to %2", "time, time").arg(from, to);
    return HistoryPage::tr("%1 %2", "times, zone").arg(times, zone.offsetAt(sitting.to));
}

QString metaOf(const Sitting &sitting)
{
    QStringList parts;
    if (!sitting.name.isEmpty()) parts.append(HistoryPage::tr("“%1”", "name of a version").arg(sitting.name));
    parts.append(sitting.by.isEmpty() ? HistoryPage::tr("Somebody") : isolated(oneLine(sitting.by)));
    if (const QString origin = originText(sitting); !origin.isEmpty()) parts.append(origin);
    parts.append(sitting.saves == 1 ? HistoryPage::tr("saved once")
                                    : HistoryPage::tr("saved %n times", nullptr, sitting.saves));
    return factLine(parts);
}

} // namespace

SittingView::SittingView(const Theme &theme, const Reader &reader, const Sitting &sitting, const QString &headline,
                         const QString &meta, Place place, QWidget *parent)
    : PageFlow(parent), m_theme(theme), m_reader(reader), m_sitting(sitting)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
    m_layout->addWidget(makeParagraph(theme, headline, TextStyle::ListTitle, Ink::Text, this));
    m_layout->addWidget(makeParagraph(theme, meta, TextStyle::Meta, Ink::Text2, this));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    m_toggle = new QPushButton(this);
    m_toggle->setObjectName("changes"_L1);
    m_toggle->setCheckable(true);
    m_toggle->setProperty("link", true);
    m_toggle->setProperty("flush", true);
    m_toggle->setAccessibleName(tr("What changed: %1").arg(headline));
    connect(m_toggle, &QPushButton::toggled, this, &SittingView::showChanges);
    buttons->addWidget(m_toggle);
    if (place == Place::Older) {
        auto *restore = new QPushButton(tr("Restore this version"), this);
        restore->setObjectName("restoreVersion"_L1);
        restore->setProperty("link", true);
        restore->setAccessibleName(tr("Restore the version of %1").arg(headline));
        connect(restore, &QPushButton::clicked, this, [this] { emit restoreWanted(m_sitting.after); });
        buttons->addWidget(restore);
    }
    buttons->addStretch(1);
    m_layout->addLayout(buttons);
    showChanges(false);
}

void SittingView::showChanges(bool isShown)
{
    m_toggle->setText(isShown ? tr("Hide what changed") : tr("Show what changed"));
    m_toggle->setIcon(lineIcon(m_theme, isShown           ? u"chevron-down"_s
                                        : isRightToLeft() ? u"chevron-start"_s
                                                          : u"chevron-end"_s));
    if (isShown && !m_changes) addChanges();
    if (m_changes) m_changes->setVisible(isShown);
}

void SittingView::addChanges()
{
    const Result<QJsonObject> after = m_reader.document(m_sitting.after);
    const Result<QJsonObject> before =
        m_sitting.before.isNew() ? Result<QJsonObject>(toDocument(Incident())) : m_reader.document(m_sitting.before);
    if (before && after) {
        const ShownZone zone(after->value("time_zone"_L1).toString());
        m_changes = new ChangesView(m_theme, spokenDifferences(*before, *after, zone, m_reader.customFields()), this);
    } else {
        m_changes = makeParagraph(m_theme, tr("What changed cannot be read."), TextStyle::Body, Ink::Text, this);
    }
    m_layout->addWidget(m_changes);
}

HistoryPage::HistoryPage(const Theme &theme, const Reader &reader, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_reader(reader)
{
    setObjectName("history"_L1);
    setAccessibleName(tr("History"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSurface(viewport(), u"surface"_s);
    auto *content = new PageFlow;
    setSurface(content, u"surface"_s);
    auto *column = new PageFlow;
    column->setMaximumWidth(kHistoryWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xl);
    auto *back = new QPushButton(lineIcon(theme, u"close"_s), tr("Back to the incident"), column);
    back->setObjectName("back"_L1);
    back->setProperty("link", true);
    back->setProperty("flush", true);
    connect(back, &QPushButton::clicked, this, &HistoryPage::closed);
    layout->addWidget(back, 0, Qt::AlignLeading);
    m_title = makeParagraph(theme, {}, TextStyle::Title, Ink::Text, column);
    layout->addWidget(m_title);
    m_list = new QVBoxLayout;
    m_list->setSpacing(space::xl);
    layout->addLayout(m_list);
    layout->addStretch(1);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(space::xxl + space::xs, space::xxl, space::xxl + space::xs, space::xxl * 2);
    columns->addStretch(1);
    columns->addWidget(column, 1000);
    columns->addStretch(1);
    setWidget(content);
    new FootRoom(*this);
}

void HistoryPage::showDocument(Document *document)
{
    m_document = document;
    fill();
}

void HistoryPage::fill()
{
    qDeleteAll(m_shown);
    m_shown.clear();
    if (!m_document) return;
    m_title->setText(tr("History of %1").arg(m_document->incident().ref));
    const Result<QList<Revision>> revisions = m_reader.revisions(m_document->uuid());
    if (!revisions) {
        emit failed(revisions.error());
        return;
    }
    const QList<Sitting> sittings = sittingsOf(*revisions);
    for (qsizetype i = 0; i < std::min(sittings.size(), kMostSittings); ++i)
        add(sittings[i], i == 0 ? SittingView::Place::Newest : SittingView::Place::Older);
    if (sittings.size() > kMostSittings) {
        m_shown.append(makeParagraph(m_theme, tr("What is older is kept too: the command line shows it all."),
                                     TextStyle::Meta, Ink::Text2));
        m_list->addWidget(m_shown.last());
    }
}

void HistoryPage::add(const Sitting &sitting, SittingView::Place place)
{
    const ShownZone zone(m_document->incident().timeZone);
    auto *view = new SittingView(m_theme, m_reader, sitting, headlineOf(sitting, zone), metaOf(sitting), place);
    connect(view, &SittingView::restoreWanted, this, &HistoryPage::restore, Qt::QueuedConnection);
    m_list->addWidget(view);
    m_shown.append(view);
}

// One step for undo: what is there now is a version of its own, and nothing is lost by going back.
void HistoryPage::restore(RevisionId revision)
{
    if (!m_document || m_document->isReadOnly()) return;
    const Result<QJsonObject> document = m_reader.document(revision);
    const Result<Incident> read = document ? fromDocument(*document) : Result<Incident>(document.error());
    if (!read) {
        emit failed(read.error());
        return;
    }
    Incident after = *read;
    after.uuid = m_document->uuid();
    after.ref = m_document->incident().ref;
    m_document->edit(tr("Restore version"), after);
    m_document->flush();
    emit closed();
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace nevertwice
