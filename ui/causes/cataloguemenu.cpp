#include "ui/causes/cataloguemenu.h"

#include "ui/kit/codetext.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

CauseWish categoryWish(const Cause &cause, CauseCategory category)
{
    CauseWish wish;
    wish.cause = cause;
    wish.before = cause;
    wish.cause.category = category;
    return wish;
}

} // namespace

CatalogueMenu::CatalogueMenu(const QList<Cause> &chosen, QWidget *parent) : QMenu(parent)
{
    setObjectName("catalogueMenu"_L1);
    if (chosen.size() > 1) addSection(tr("%n causes", nullptr, int(chosen.size())));
    QMenu *categories = addMenu(tr("&Category"));
    for (size_t i = 0; i < CodeWords<CauseCategory>::words.size(); ++i) {
        const auto category = CauseCategory(i);
        connect(categories->addAction(codeText(Code<CauseCategory>(category))), &QAction::triggered, this,
                [this, chosen, category] {
                    QList<CauseWish> wishes;
                    for (const Cause &cause : chosen)
                        wishes.append(categoryWish(cause, category));
                    emit wanted(wishes);
                });
    }
    if (chosen.size() < 2) return;
    connect(addAction(tr("&Merge %n causes…", nullptr, int(chosen.size()))), &QAction::triggered, this,
            &CatalogueMenu::mergeWanted);
}

} // namespace nevertwice
