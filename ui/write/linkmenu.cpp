#include "ui/write/linkmenu.h"

#include "model/exchange/links.h"
#include "ui/kit/format.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct LinkMenu
{
    Q_DECLARE_TR_FUNCTIONS(nevertwice::LinkMenu)
};

// An ampersand in a menu is a mnemonic unless there are two.
QString inMenu(QString text)
{
    return leftToRight(text.replace(u'&', u"&&"_s));
}

} // namespace

QMenu *makeLinkMenu(const QString &address, QWidget *parent)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!mayBeFollowed(address) || !url.isValid()) return nullptr;
    auto *menu = new QMenu(parent);
    const bool isMail = url.scheme() == "mailto"_L1;
    // The encoded form: a letter of another script that looks like a known one cannot hide in it.
    const QString whom = isMail ? oneLine(url.path(QUrl::FullyEncoded)) : url.host(QUrl::FullyEncoded);
    QAction *open =
        menu->addAction((isMail ? LinkMenu::tr("&Write to %1") : LinkMenu::tr("&Open %1")).arg(inMenu(whom)));
    open->setObjectName("openLink"_L1);
    QObject::connect(open, &QAction::triggered, menu, [url] { QDesktopServices::openUrl(url); });
    QAction *copy = menu->addAction(LinkMenu::tr("&Copy address"));
    copy->setObjectName("copyLink"_L1);
    QObject::connect(copy, &QAction::triggered, menu, [address] { QApplication::clipboard()->setText(address); });
    menu->setDefaultAction(open);
    menu->setActiveAction(open);
    return menu;
}

} // namespace nevertwice
