#include "ui/write/seenfinder.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kSeenPause = 400; // milliseconds from the first change on: who types on sees it follow
constexpr qsizetype kEnoughLetters = 12;

} // namespace

SeenFinder::SeenFinder(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kSeenPause);
    connect(&m_pause, &QTimer::timeout, this, &SeenFinder::start);
}

void SeenFinder::setAsk(const Ask &ask)
{
    m_ask = ask;
    start();
}

void SeenFinder::setDocument(Document *document)
{
    if (document == m_document && m_isShown == (document != nullptr)) return;
    m_isShown = document != nullptr;
    if (m_document) disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_pause.stop();
    ++m_run;
    m_isRunning = m_isStale = m_isAnswered = m_hasFailed = false;
    m_seen = {};
    emit changed();
    if (!document) return;
    connect(document, &Document::changed, this, &SeenFinder::noteChange);
    start();
}

void SeenFinder::lookAgain()
{
    m_isStale = true;
    if (m_document && !m_pause.isActive()) m_pause.start();
}

bool SeenFinder::hasEnough() const
{
    if (!m_document) return false;
    const Incident &incident = m_document->incident();
    if (!incident.causes.isEmpty()) return true;
    qsizetype letters = 0;
    for (const QString *text : {&incident.title, &incident.summary, &incident.impact.text, &incident.trigger,
                                &incident.detection, &incident.rootCause, &incident.resolution})
        letters += text->size();
    for (const Event &event : incident.timeline)
        letters += event.text.size();
    return letters >= kEnoughLetters;
}

void SeenFinder::noteChange(const QSet<QString> &keys)
{
    static const QSet<QString> compared{u"title"_s,      u"summary"_s,    u"impact"_s,        u"trigger"_s,
                                        u"detection"_s,  u"root_cause"_s, u"resolution"_s,    u"lessons"_s,
                                        u"timeline"_s,   u"causes"_s,     u"services"_s,      u"tags"_s,
                                        u"milestones"_s, u"actions"_s,    u"other_sections"_s};
    if (keys.intersects(compared)) lookAgain();
}

void SeenFinder::start()
{
    if (!m_document || !m_ask) return;
    if (m_isRunning) {
        m_isStale = true; // again when it is done
        return;
    }
    m_isStale = false;
    const quint64 run = ++m_run;
    if (!hasEnough()) return take(run, SeenBefore());
    m_isRunning = true;
    const QPointer<SeenFinder> self(this);
    m_ask(m_document->incident(), [self, run](const Result<SeenBefore> &answer) {
        if (self) self->take(run, answer);
    });
}

void SeenFinder::take(quint64 run, const Result<SeenBefore> &answer)
{
    if (run != m_run) return; // of another document
    m_isRunning = false;
    if (m_isStale && !m_pause.isActive()) m_pause.start();
    if (!answer) {
        if (answer.error().kind == Error::Kind::Cancelled || m_hasFailed) return; // one word about it is enough
        m_hasFailed = m_isAnswered = true;
        emit changed();
        emit failed(answer.error());
        return;
    }
    m_hasFailed = false;
    const bool isFirst = !m_isAnswered;
    m_isAnswered = true;
    const bool hadEnough = std::exchange(m_hadEnough, hasEnough()); // to be like nothing is another answer than none
    if (*answer == m_seen && !isFirst && hadEnough == m_hadEnough) return;
    m_seen = *answer;
    emit changed();
}

} // namespace nevertwice
