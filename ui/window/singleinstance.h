#pragma once

#include <QLocalServer>
#include <QStringList>

namespace nevertwice {

// One desktop program per person: a second start hands its files to the first, which shows itself, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // The name of the socket; that of the person where none is given.
    explicit SingleInstance(const QString &name = {}, QObject *parent = nullptr);

    // Whether another one runs that took the files. They are absolute paths.
    bool handOver(const QStringList &files) const;
    // From now on this is the one. False where there can be none: the program runs all the same.
    bool listen();

signals:
    void asked(const QStringList &files);

private:
    void answer(QLocalSocket *socket);

    static constexpr int kPatience = 2000; // milliseconds for the other one to say that it took them

    QString m_name;
    QLocalServer m_server;
};

} // namespace nevertwice
