#pragma once

#include "ui/kit/codetext.h"
#include "ui/kit/option.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QPointer>

#include <optional>

namespace nevertwice {

class OptionList;

// One of a few, picked from a list that opens under it. A value that is none of them is kept and shown as it was
// written. Letters typed move to what begins with them.
class ChoiceField : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceField(const Theme &theme, const QString &label, QWidget *parent = nullptr);
    ~ChoiceField() override;

    void setOptions(const QList<Option> &options);
    void setValue(const QString &id);
    QString value() const { return m_value; }
    QString shownText() const;
    // What stands there where nothing is chosen.
    void setPlaceholder(const QString &text);
    // An option that Tab does not take in passing.
    void setOnlyByEnter(const QString &id) { m_onlyByEnter = id; }
    // Written as a caption of what stands beside it.
    void setQuieter();
    // With an edge and an arrow at rest, too: where it stands among other controls of a form.
    void setOutlined();
    void setReadOnly(bool isReadOnly);
    bool isReadOnly() const { return m_isReadOnly; }
    void openList();
    const OptionList *list() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void picked(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void tell();
    void take(const Option &option);

    const Theme &m_theme;
    QString m_label;
    QList<Option> m_options;
    QString m_value;
    QString m_placeholder;
    std::optional<QString> m_onlyByEnter;
    bool m_isReadOnly = false;
    bool m_isQuieter = false;
    bool m_isOutlined = false;
    bool m_isSearching = false; // letters are being typed
    QPointer<OptionList> m_list;
};

// All codes of an enum, in their order.
template <typename E> QList<Option> codeOptions()
{
    QList<Option> options;
    for (size_t i = 0; i < CodeWords<E>::words.size(); ++i)
        options.append({CodeWords<E>::words[i].toString(), codeText(Code<E>(E(i))), {}});
    return options;
}

} // namespace nevertwice
