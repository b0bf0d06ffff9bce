#include "tests/bench/replay.h"
#include "tests/benchui/cost.h"
#include "tests/benchui/parts.h"
#include "tests/support/generator.h"
#include "ui/window/workspaceview.h"

#include <QEventLoop>
#include <QMetaEnum>
#include <QStyleFactory>
#include <QThread>
#include <QTimer>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

class NoPrompts : public Prompts
{
public:
    QString pickWorkspaceToOpen(QWidget *) override { return {}; }
    QString pickWorkspaceToCreate(QWidget *, const QString &, const QString &) override { return {}; }
    void tell(QWidget *, const QString &, const QString &) override {}
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    bool pickPrinter(QWidget *, QPrinter &) override { return false; }
    QString pickFileToSave(QWidget *, const QString &, const QString &) override { return {}; }
    QString pickFolder(QWidget *, const QString &) override { return {}; }
    QString pickTable(QWidget *, const QString &) override { return {}; }
    QStringList pickDocuments(QWidget *, const QString &) override { return {}; }
};

void execute(sqlite3 *database, const QByteArray &sql)
{
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(QString::fromUtf8(sqlite3_errmsg(database)));
}

} // namespace

Program::Program() : prompts(std::make_unique<NoPrompts>())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    theme.setScheme(Scheme::Light);
    window = std::make_unique<MainWindow>(theme, settings, *prompts, clock);
    window->resize(1440, 900);
}

void Program::open(const QString &path, Access access)
{
    window->showWorkspace(sure(OpenWorkspace::open(path, clock, {}, access)));
    window->show();
    QApplication::setActiveWindow(window.get());
}

WorkspaceView &Program::view()
{
    return *window->workspace();
}

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

double medianOf(std::vector<double> values)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void printLine(const QString &name, double ours, double bare, const QString &wanted)
{
    std::printf("%-44s %10.3f %10.3f %7.3f  %s\n", qPrintable(name), ours, bare, bare > 0 ? ours / bare : 0,
                qPrintable(wanted));
    std::fflush(stdout);
}

QString someMarkdown(qsizetype length)
{
    static const QString kPieces[] = {
        u"## What was seen\n\nThe **pool** of `checkout-db` was exhausted at 14:05, and nobody *noticed* until a "
        "customer called. See INC-12 and [the graph](https://example.com/graph).\n\n"_s,
        u"- connections rose from 40 to 400\n- the queue held 12,000 requests\n  - of which 3 % were lost\n\n"_s,
        u"```\nselect count(*) from pg_stat_activity where state = 'active';\n```\n\n"_s,
        u"> It looked like the network for half an hour, which it was not.\n\n"_s,
        u"| time | what |\n|---|---|\n| 14:05 | first alert |\n| 14:40 | rolled back |\n\n"_s,
        u"1. Roll back the release\n2. Raise the limit\n3. Watch for an hour\n\n"_s};
    QString text;
    for (size_t i = 0; text.size() < length; ++i)
        text += kPieces[i % std::size(kPieces)];
    return text;
}

QString makeRows(const QString &folder, int rows)
{
    constexpr int kReal = 500;
    const QString path = u"%1/rows%2.nevertwice"_s.arg(folder).arg(rows);
    {
        test::Generator generator({.seed = 1, .count = kReal});
        const auto workspace = sure(Workspace::create(path, steadyClock()));
        QList<IncomingDocument> documents;
        for (int i = 0; i < std::min(kReal, rows); ++i)
            documents.append({generator.next(), {}});
        (void)sure(workspace->import(documents));
    }
    sqlite3 *database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK) giveUp(u"%1 cannot be opened"_s.arg(path));
    execute(database, "pragma synchronous = off; begin");
    // Each row again and again, a minute apart.
    execute(
        database,
        "with recursive n(k) as (select 1 union all select k + 1 from n where k <= " +
            QByteArray::number(rows / kReal) +
            ") insert into incident select null, randomblob(16), version, 'INC-' || (1000000 + k * 1000 + id), title, "
            "severity, state, classification, review, time_zone, started, detected, acknowledged, mitigated, "
            "resolved, published, stated_minutes, impact_ms, users_percent, users_count, detection_method, "
            "created_at, changed_at, deleted_at, sort_at - k * 60000, 1000000000 + k * 1000 + id, next_action, "
            "digest from incident, n where deleted_at is null and typeof(sort_at) = 'integer' limit " +
            QByteArray::number(std::max(0, rows - kReal)));
    execute(database, "commit");
    sqlite3_close(database);
    return path;
}

std::vector<MeasuredApplication::Handled> MeasuredApplication::takeHandled()
{
    m_charts.clear(); // others may come to lie where they lay
    return std::exchange(m_handled, {});
}

bool MeasuredApplication::notify(QObject *receiver, QEvent *event)
{
    // Workers hand out events, too.
    if (QThread::currentThread() != thread() || m_step.isEmpty()) return QApplication::notify(receiver, event);
    if (event->type() == QEvent::Paint && receiver->inherits("nevertwice::ChartView") && !m_charts.contains(receiver)) {
        m_charts.insert(receiver);
        m_paintsNewChart = true;
    }
    if (m_depth > 0) return QApplication::notify(receiver, event);
    // It may be gone afterwards.
    const QString name = QString::fromLatin1(receiver->metaObject()->className()) +
                         (receiver->objectName().isEmpty() ? QString() : u" #"_s + receiver->objectName());
    const int type = event->type();
    ++m_depth;
    m_paintsNewChart = false;
    const double before = threadMilliseconds();
    const bool isHandled = QApplication::notify(receiver, event);
    const double took = threadMilliseconds() - before;
    --m_depth;
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    if (took > 1)
        m_handled.push_back({took, m_paintsNewChart ? m_step + u", first paint of a chart (aside)"_s : m_step,
                             name + u", "_s + (key ? QString::fromLatin1(key) : QString::number(type))});
    return isHandled;
}

} // namespace nevertwice::bench
