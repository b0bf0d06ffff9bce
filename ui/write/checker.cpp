#include "ui/write/checker.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kCheckPause = 250; // milliseconds from the first change on: who types on sees it follow

} // namespace

Checker::Checker(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kCheckPause);
    connect(&m_pause, &QTimer::timeout, this, &Checker::start);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Checker::~Checker()
{
    m_thread.quit();
    m_thread.wait();
}

void Checker::equip(const KnowledgeSource &knowledge, const CheckLevels &levels)
{
    m_knowledge = knowledge;
    m_levels = levels;
    forgetKnown();
    if (m_document) start();
}

void Checker::forgetKnown()
{
    m_isKnown = false;
    ++m_knownOf;
}

void Checker::setDocument(Document *document)
{
    if (document == m_document) return;
    if (m_document) disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    forgetKnown();
    m_pause.stop();
    ++m_run;
    m_isRunning = false;
    m_findings.clear();
    emit changed();
    if (!document) return;
    connect(document, &Document::changed, this, &Checker::noteChange);
    start();
}

void Checker::noteChange(const QSet<QString> &keys)
{
    if (keys.contains(u"causes"_s) || keys.contains(u"milestones"_s)) forgetKnown();
    m_isStale = true;
    if (!m_pause.isActive()) m_pause.start();
}

void Checker::knowNow()
{
    if (m_isKnown) return;
    m_known = m_knowledge.now ? m_knowledge.now(m_document->incident()) : std::nullopt;
    m_isKnown = true;
}

CheckOptions Checker::options() const
{
    CheckOptions options;
    options.now = m_clock();
    options.workspace = m_known;
    options.levels = m_levels;
    options.texts = m_texts;
    return options;
}

void Checker::start()
{
    if (!m_document) return;
    if (m_isRunning) {
        m_isStale = true; // again when it is done
        return;
    }
    m_isRunning = true;
    m_isStale = false;
    const quint64 run = ++m_run;
    if (!m_knowledge.later) knowNow();
    if (m_isKnown) {
        checkInThread(run);
        return;
    }
    m_knowledge.later(m_document->incident(),
                      [this, run, of = m_knownOf](const std::optional<WorkspaceKnowledge> &known) {
                          if (run != m_run || !m_document) return; // of another one, or somebody could not wait
                          m_known = known;
                          m_isKnown = of == m_knownOf;
                          checkInThread(run);
                      });
}

void Checker::checkInThread(quint64 run)
{
    QMetaObject::invokeMethod(&m_worker, [this, run, incident = m_document->incident(), how = options()] {
        const QList<Finding> found = check(incident, how);
        QMetaObject::invokeMethod(this, [this, run, found] { take(run, found); });
    });
}

void Checker::take(quint64 run, const QList<Finding> &findings)
{
    if (run != m_run) return; // of another document, or an older text
    m_isRunning = false;
    if (m_isStale && !m_pause.isActive()) m_pause.start();
    if (findings == m_findings) return;
    m_findings = findings;
    emit changed();
}

QList<Finding> Checker::look(const Incident &incident)
{
    knowNow();
    return check(incident, options());
}

const QList<Finding> &Checker::checkNow()
{
    if (!m_document) return m_findings;
    ++m_run; // whatever is under way is older
    m_isRunning = false;
    m_isStale = false;
    m_pause.stop();
    const QList<Finding> found = look(m_document->incident());
    if (found != m_findings) {
        m_findings = found;
        emit changed();
    }
    return m_findings;
}

} // namespace nevertwice
