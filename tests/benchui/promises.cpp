// Twenty thousand actions followed as a table and on a board: the longest event of a filter key, of a bulk change of
// five hundred and of its undo.
#include "tests/benchui/parts.h"
#include "ui/follow/actionspage.h"
#include "ui/follow/followboard.h"
#include "ui/follow/followtable.h"
#include "ui/window/bulkbar.h"
#include "ui/window/workspaceview.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kIncidents = 4'000;
constexpr int kActionsEach = 5;
constexpr int kMany = 500;
constexpr int kPatience = 120'000; // milliseconds

QString makePromises(const QString &folder)
{
    const QString path = folder + u"/promises.nevertwice"_s;
    const auto workspace = sure(Workspace::create(path, steadyClock()));
    const char *const names[] = {"Alert at 80 % of the pool", "Renew certificates by themselves", "Test the restore",
                                 "Write a runbook for failover", "Limit the queue of the mailer"};
    const QDate day(2026, 1, 1);
    QList<IncomingDocument> documents;
    for (int i = 0; i < kIncidents; ++i) {
        Incident incident;
        incident.uuid = QUuid::createUuid();
        incident.title = u"Outage number %1 of the shop"_s.arg(i);
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
    Follower(MeasuredApplication &application, Library &library) : m_application(application)
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

private:
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
    MeasuredApplication &m_application;
};

} // namespace

void benchPromises(Library &library)
{
    auto &application = *static_cast<MeasuredApplication *>(qApp);
    {
        Follower follower(application, library);
        follower.go();
    }
    // The longest of each step, in the order of the steps.
    std::vector<MeasuredApplication::Handled> longest;
    for (const MeasuredApplication::Handled &one : application.handled()) {
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
