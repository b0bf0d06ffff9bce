// Twenty thousand actions followed as a table and on a board: the longest event of a filter key, of a bulk change of
// five hundred and of its undo. Then the same actions against their causes, and refreshed from a tracker's file.
#include "model/exchange/files.h"
#include "tests/benchui/parts.h"
#include "ui/follow/actionspage.h"
#include "ui/follow/followboard.h"
#include "ui/follow/followtable.h"
#include "ui/follow/statuscsvmodel.h"
#include "ui/follow/statuscsvsheet.h"
#include "ui/window/bulkbar.h"
#include "ui/window/statusrefresh.h"
#include "ui/window/troublebar.h"
#include "ui/window/workspaceview.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kIncidents = 4'000;
constexpr int kActionsEach = 5;
constexpr int kMany = 500;
constexpr int kCauses = 400;
constexpr int kPatience = 300'000; // milliseconds

QString ticketOf(int number)
{
    return u"https://tracker.test/shop/issues/%1"_s.arg(number);
}

// What a tracker says of all of them: a third goes on, some are closed, and every hundredth row cannot be read.
QString makeExport(const QString &folder)
{
    QByteArray csv("Title,URL,State,Closed at\n");
    for (int n = 0; n < kIncidents * kActionsEach; ++n)
        csv += n % 100 == 0 ? QByteArray("cut off\n")
                            : "Some words," + ticketOf(n).toUtf8() + (n % 3 ? ",closed,2026-01-05\n" : ",open,\n");
    const QString path = folder + u"/tickets.csv"_s;
    if (!writeFile(path, csv)) giveUp(u"cannot write %1"_s.arg(path));
    return path;
}

QString makePromises(const QString &folder)
{
    const QString path = folder + u"/promises.nevertwice"_s;
    const auto workspace = sure(Workspace::create(path, steadyClock()));
    const char *const names[] = {"Alert at 80 % of the pool", "Renew certificates by themselves", "Test the restore",
                                 "Write a runbook for failover", "Limit the queue of the mailer"};
    const QDate day(2026, 1, 1);
    QList<IncomingDocument> documents;
    QList<CauseLink> causes;
    for (int i = 0; i < kCauses; ++i)
        causes.append(
            {QUuid::createUuid(), u"Weakness %1 of the shop"_s.arg(i), CauseCategory::Software, CauseRole::Root, {}});
    for (int i = 0; i < kIncidents; ++i) {
        Incident incident;
        incident.uuid = QUuid::createUuid();
        incident.title = u"Outage number %1 of the shop"_s.arg(i);
        incident.severity = Code<Severity>(Severity(i % 5));
        incident.milestones.started = Moment::onDay(day.addDays(-(i % 900)));
        if (i % 9) incident.milestones.resolved = incident.milestones.started;
        incident.causes.append(causes[i % kCauses]);
        for (int k = 0; k < kActionsEach; ++k) {
            const int n = i * kActionsEach + k;
            Action action;
            action.uuid = QUuid::createUuid();
            action.title = u"%1, part %2"_s.arg(QString::fromLatin1(names[n % 5])).arg(n % 97);
            action.details = u"What was agreed on in the review, with the reasons and who wants to know."_s;
            action.owner = n % 7 == 0 ? QString() : u"Person %1"_s.arg(n % 60);
            if (n % 3) action.due = Moment::onDay(day.addDays(n % 400 - 100));
            action.priority = Code<Priority>(Priority(n % 4));
            action.type = Code<ActionType>(ActionType(n % 6));
            action.status = Code<ActionStatus>(n % 10 < 8 ? ActionStatus(n % 3) : ActionStatus::Done);
            action.createdAt = Moment::onDay(day.addDays(-(n % 300)));
            if (action.isClosed()) action.closedAt = Moment::onDay(day);
            action.link = ticketOf(n);
            if (n % 4) action.answers = {incident.causes.first().uuid};
            incident.actions.append(action);
        }
        documents.append({incident, {}});
    }
    (void)sure(workspace->import(documents));
    return path;
}

class Follower
{
public:
    Follower(MeasuredApplication &application, Library &library)
        : m_folder(library.folder()), m_export(makeExport(m_folder)), m_application(application)
    {
        m_program.open(makePromises(library.folder()), Access::ReadWrite);
        settle(1500);
    }

    void go()
    {
        step(
            u"go to the actions"_s, [this] { m_program.view().showPlace(Sidebar::Place::Actions); }, 4000);
        std::printf("  %d actions, %d of them shown\n", page().isVisible() ? kIncidents * kActionsEach : 0,
                    m_program.window->findChild<FollowTable *>()->model()->rowCount());
        for (const auto shape : {FollowLook::Shape::Table, FollowLook::Shape::Board}) {
            const QString name = shape == FollowLook::Shape::Table ? u"table"_s : u"board"_s;
            FollowLook look = page().look();
            look.shape = shape;
            step(name + u": show"_s, [this, look] { page().setLook(look); });
            typeFilter(name);
            changeMany(name, shape);
            for (const FollowGrouping grouping : {FollowGrouping::Owner, FollowGrouping::Due}) {
                (shape == FollowLook::Shape::Table ? look.rows : look.columns) = grouping;
                const QString grouped = name + u" by "_s + groupingWord(grouping);
                step(grouped, [this, look] { page().setLook(look); });
                typeFilter(grouped);
            }
        }
    }

    void cover()
    {
        step(
            u"coverage: show"_s, [this] { m_program.view().showCoverage(); }, 6000);
        auto *table = m_program.window->findChild<QTableView *>(u"coverageTable"_s);
        std::printf("  %d causes\n", table->model()->rowCount());
        table->setFocus();
        for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End})
            step(
                u"coverage: arrow"_s, [table, key] { press(table, key); }, 100);
        step(u"coverage: postmortems"_s,
             [this] { m_program.window->findChild<QPushButton *>(u"coveragePostmortems"_s)->click(); });
        auto *owed = m_program.window->findChild<QTableView *>(u"postmortemTable"_s);
        std::printf("  %d postmortems\n", owed->model()->rowCount());
        step(u"coverage: postmortems"_s, [owed] { press(owed, Qt::Key_PageDown); });
        step(u"coverage: causes"_s,
             [this] { m_program.window->findChild<QPushButton *>(u"coverageCauses"_s)->click(); });
    }

    void refresh()
    {
        m_application.measure(u"tracker: read and show"_s);
        m_program.window->findChild<StatusRefresh *>()->show(m_export);
        QPointer<StatusCsvSheet> sheet = m_program.window->findChild<StatusCsvSheet *>();
        awaitTrue([&] { return !sheet->isReading(); });
        std::printf("  %d actions would change\n", sheet->model()->rowCount());
        auto *table = sheet->findChild<QTableView *>(u"statusRows"_s);
        step(u"tracker: choose all"_s, [table] { table->selectAll(); });
        step(u"tracker: leave all"_s, [table] { press(table, Qt::Key_Space); });
        for (int i = 0; i < 2 && sheet->model()->takenCount() > 0; ++i)
            step(u"tracker: leave all"_s, [table] { press(table, Qt::Key_Space); });
        const int last = sheet->model()->rowCount() - 1;
        table->selectionModel()->select(
            {table->model()->index(last - kMany + 1, 0), table->model()->index(last, StatusCsvModel::ColumnCount - 1)},
            QItemSelectionModel::ClearAndSelect);
        step(u"tracker: take 500"_s, [table] { press(table, Qt::Key_Space); });
        std::printf("  %d of them are taken\n", sheet->model()->takenCount());
        m_application.measure(u"tracker: change them"_s);
        sheet->findChild<QPushButton *>(u"statusTake"_s)->click();
        awaitTrue([&] { return sheet.isNull(); });
        settle(2000);
        m_application.measure(u"tracker: undo that"_s);
        const auto buttons = m_program.view().bar().findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == u"Undo"_s) button->click();
        awaitTrue([this] { return m_program.view().bar().text().startsWith(u"The refresh"_s); });
        settle(2000);
        m_application.measure({});
    }

    // Closed at three moments of reading a hundred megabytes: while bytes come, while they become letters, while rows
    // are compared. How long the window stands still for it is told beside the events.
    void giveUp100()
    {
        const QByteArray row("A ticket of somebody else,https://tracker.test/other/1,open,\n");
        const QString path = m_folder + u"/large.csv"_s;
        if (!writeFile(path, "Title,URL,State,Closed at\n" + row.repeated(100'000'000 / row.size())))
            giveUp(u"cannot write %1"_s.arg(path));
        for (const int percent : {1, 25, 60}) {
            m_application.measure(u"tracker: 100 MB, read"_s);
            m_program.window->findChild<StatusRefresh *>()->show(path);
            auto *sheet = m_program.window->findChild<StatusCsvSheet *>();
            auto *progress = sheet->findChild<QProgressBar *>();
            awaitTrue([&] { return progress->maximum() == 100 && progress->value() >= percent; });
            m_application.measure(u"tracker: 100 MB, given up"_s);
            QElapsedTimer timer;
            timer.start();
            sheet->close();
            QCoreApplication::sendPostedEvents(sheet, QEvent::DeferredDelete);
            std::printf("  closed at %d %%: %lld ms\n", percent, timer.elapsed());
        }
        m_application.measure(u"tracker: 100 MB, read"_s);
        m_program.window->findChild<StatusRefresh *>()->show(path);
        const QPointer<StatusCsvSheet> sheet = m_program.window->findChild<StatusCsvSheet *>();
        awaitTrue([&] { return !sheet->isReading(); });
        sheet->close();
        m_application.measure({});
    }

private:
    static void press(QWidget *widget, int key)
    {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, key == Qt::Key_Space ? u" "_s : QString());
        QApplication::sendEvent(widget, &press);
    }
    static void awaitTrue(const std::function<bool()> &isTrue)
    {
        QElapsedTimer timer;
        timer.start();
        while (!isTrue() && timer.elapsed() < kPatience)
            settle(50);
        std::printf("  after %.1f s\n", double(timer.elapsed()) / 1000);
    }

    ActionsPage &page() { return *m_program.window->findChild<ActionsPage *>(); }

    void step(const QString &name, const std::function<void()> &act, int pause = 600)
    {
        m_application.measure(name);
        QMetaObject::invokeMethod(qApp, act, Qt::QueuedConnection);
        settle(pause);
        m_application.measure({});
    }
    void typeFilter(const QString &name)
    {
        auto *field = page().findChild<QLineEdit *>(u"followSearch"_s);
        field->setFocus();
        m_application.measure(name + u": filter key"_s);
        for (const QChar letter : u"queue person 1"_s) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(field, &press);
            QApplication::processEvents();
        }
        for (int i = 0; i < 14; ++i) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier);
            QApplication::sendEvent(field, &press);
            QApplication::processEvents();
        }
        settle();
        m_application.measure({});
    }
    // Until the page shows what was saved.
    void await(const QString &name, const std::function<void()> &act)
    {
        bool isShown = false;
        const auto connection = QObject::connect(&page(), &ActionsPage::shown, &page(), [&isShown] { isShown = true; });
        m_application.measure(name);
        QMetaObject::invokeMethod(qApp, act, Qt::QueuedConnection);
        QElapsedTimer timer;
        timer.start();
        while (!isShown && timer.elapsed() < kPatience)
            settle(50);
        settle(1500);
        m_application.measure({});
        QObject::disconnect(connection);
    }
    void changeMany(const QString &name, FollowLook::Shape shape)
    {
        QAbstractItemView *view = m_program.window->findChild<FollowTable *>();
        if (shape == FollowLook::Shape::Board) view = m_program.window->findChild<QListView *>(u"cards:open"_s);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        const int last = view->model()->columnCount() - 1;
        step(name + u": choose 500"_s, [view, last] {
            view->selectionModel()->select({view->model()->index(0, 0), view->model()->index(kMany - 1, last)},
                                           QItemSelectionModel::ClearAndSelect);
        });
        await(name + u": change 500"_s, [view] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, u" "_s);
            QApplication::sendEvent(view, &press);
        });
        await(name + u": undo that"_s,
              [this] { m_program.window->findChild<BulkBar *>()->findChild<QPushButton *>()->click(); });
    }

    Program m_program;
    QString m_folder;
    QString m_export; // of a tracker
    MeasuredApplication &m_application;
};

} // namespace

void benchPromises(Library &library)
{
    auto &application = *static_cast<MeasuredApplication *>(qApp);
    {
        Follower follower(application, library);
        follower.go();
        follower.cover();
        follower.refresh();
        follower.giveUp100();
    }
    // The longest of each step, in the order of the steps.
    std::vector<MeasuredApplication::Handled> longest;
    for (const MeasuredApplication::Handled &one : application.takeHandled()) {
        const auto known =
            std::find_if(longest.begin(), longest.end(), [&](const auto &l) { return l.step == one.step; });
        if (known == longest.end())
            longest.push_back(one);
        else if (known->milliseconds < one.milliseconds)
            *known = one;
    }
    std::printf("the longest event of each step, ms of the thread that shows (wanted: none over 50)\n");
    for (const auto &one : longest)
        std::printf("%10.1f  %-28s %s\n", one.milliseconds, qPrintable(one.step), qPrintable(one.what));
}

} // namespace nevertwice::bench
