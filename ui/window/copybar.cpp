#include "ui/window/copybar.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/window/workspacecopy.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kMoment = 500; // milliseconds: what takes less needs no bar
constexpr int kProgressWidth = 160;

} // namespace

CopyBar::CopyBar(const Theme &theme, WorkspaceCopy &copy, QWidget *parent) : QWidget(parent), m_copy(copy)
{
    setSurface(this, u"footbar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::s);
    layout->setSpacing(space::m);
    m_label = makeLabel(theme, {}, TextStyle::Body, Ink::Text, this);
    m_progress = new QProgressBar(this);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the copy is"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName("cancelCopy"_L1);
    cancel->setAccessibleName(tr("Give up the copy"));
    layout->addWidget(m_label);
    layout->addWidget(m_progress);
    layout->addWidget(cancel);
    layout->addStretch(1);
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMoment);
    connect(&m_moment, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QPushButton::clicked, this, [this, cancel] {
        cancel->setEnabled(false);
        m_copy.cancel();
    });
    connect(&copy, &WorkspaceCopy::progressed, this, &CopyBar::showProgress);
    for (const auto end : {&WorkspaceCopy::done, &WorkspaceCopy::cancelled})
        connect(&copy, end, this, &CopyBar::stop);
    connect(&copy, &WorkspaceCopy::failed, this, &CopyBar::stop);
    hide();
}

void CopyBar::follow()
{
    findChild<QPushButton *>()->setEnabled(true);
    showProgress(0);
    m_moment.start();
}

void CopyBar::showProgress(int percent)
{
    const QString name = isolated(QFileInfo(m_copy.path()).fileName());
    m_progress->setValue(percent);
    m_label->setText(percent < 100 ? tr("Saving a copy as %1…").arg(name) : tr("Checking the copy %1…").arg(name));
}

void CopyBar::stop()
{
    m_moment.stop();
    hide();
}

} // namespace nevertwice
