#include "ui/window/renewal.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/window/startpage.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace nevertwice {

RenewalPage::RenewalPage(const Theme &theme, const QString &path, const Clock &clock, const Places &places, Then then,
                         QWidget *parent)
    : QWidget(parent), m_path(path), m_then(std::move(then))
{
    setObjectName("renewal");
    QVBoxLayout *column = centredColumn(this);
    const QString name = isolated(oneLine(QFileInfo(path).completeBaseName()));
    column->addWidget(makeParagraph(theme, tr("Bringing %1 up to date…").arg(name), TextStyle::Title));
    column->addWidget(makeParagraph(theme,
                                    tr("An earlier version of Nevertwice made it. A copy of it as it is goes to the "
                                       "backups first; with a large file this takes a while."),
                                    TextStyle::Body, Ink::Text2));
    column->addSpacing(space::l);
    auto *progress = new QProgressBar;
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setAccessibleName(tr("Bringing the workspace up to date"));
    column->addWidget(progress);
    column->addSpacing(space::l);
    auto *stop = new QPushButton(tr("Stop"));
    stop->setObjectName("stop");
    stop->setAutoDefault(true);
    column->addWidget(stop, 0, Qt::AlignLeading);
    connect(stop, &QPushButton::clicked, this, [this, stop] {
        stop->setEnabled(false);
        this->stop();
    });
    m_thread.reset(QThread::create([this, clock, places, home = thread()] {
        m_opened.emplace(Workspace::open(m_path, Access::ReadWrite, clock, places, [this] { return !m_isStopped; }));
        if (*m_opened) m_opened->value()->moveToThread(home);
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] { m_then(std::move(*m_opened)); });
    m_thread->start();
}

RenewalPage::~RenewalPage()
{
    stop();
    m_thread->wait();
}

} // namespace nevertwice
