#include "ui/write/eventpictures.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/write/pictureview.h"
#include "ui/write/thumbnails.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace eventpictures {

constexpr QSize kSize(288, 162); // to be seen from the back of a room
constexpr int kMost = 4;         // beside each other; the others follow where one is large

// Enter opens it; the arrow keys and Space belong to whoever tells the events.
class Button : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
        event->ignore();
    }
};

} // namespace eventpictures

EventPictures::EventPictures(const Theme &theme, Thumbnails *thumbnails, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_thumbnails(thumbnails)
{
    setAccessibleName(tr("Pictures of the event"));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, space::m, 0, 0);
    m_row->setSpacing(space::m);
    m_row->addStretch(1);
    hide();
}

void EventPictures::showPictures(const QList<Attachment> &attachments)
{
    using namespace eventpictures;
    const QList<Attachment> pictures = m_thumbnails ? picturesAmong(attachments) : QList<Attachment>();
    if (pictures == m_pictures) return; // what is on its way need not set out again
    m_pictures = pictures;
    qDeleteAll(findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly));
    for (int i = 0; i < std::min(kMost, count()); ++i) {
        auto *button = new Button(this);
        button->setAutoRaise(true);
        button->setIconSize(kSize);
        button->setAccessibleName(tr("Show the picture %1").arg(oneLine(m_pictures[i].name)));
        setTip(button, oneLine(m_pictures[i].name));
        button->setText(asMenuText(oneLine(m_pictures[i].name))); // an ampersand is no mnemonic
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);       // until it is there
        connect(button, &QToolButton::clicked, this, [this, i] { open(i); });
        m_row->insertWidget(i, button);
        m_thumbnails->readLarge(m_pictures[i].sha256, kSize * devicePixelRatioF(), button,
                                [button](const QImage &picture) {
                                    if (picture.isNull()) return;
                                    QPixmap shown = QPixmap::fromImage(picture);
                                    shown.setDevicePixelRatio(button->devicePixelRatioF());
                                    button->setIconSize(picture.size() / button->devicePixelRatioF());
                                    button->setIcon(shown);
                                    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
                                });
    }
    setVisible(!m_pictures.isEmpty());
}

void EventPictures::open(int number)
{
    if (!m_thumbnails || number < 0 || number >= count()) return;
    auto *large = new PictureView(m_theme, *m_thumbnails, m_pictures, number, window());
    large->show();
}

} // namespace nevertwice
