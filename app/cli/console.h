#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace nevertwice::cli {

// Standard output and standard error. What is printed waits until the run is over, so that a failure never leaves half
// an answer; sentences for people go out at once. Texts come from strangers: whatever could steer a terminal is shown
// as a mark instead.
class Console
{
public:
    void line(const QString &text = {});
    void page(const QString &text); // several lines
    void json(const QJsonObject &object);
    // A file's worth of text: to a program byte by byte, to a person like any other text.
    void file(const QByteArray &content);
    void note(const QString &sentence);
    // Overwrites itself, and is shown to people only.
    void progress(const QString &text);

    bool hasOutput() const { return !m_output.isEmpty(); }
    // Bold for a person at a terminal, nothing for a program that reads along.
    QString emphasized(const QString &text) const;

    // Writes what was printed.
    Result<void> flush();

private:
    QByteArray m_output;
    bool m_progressShown = false;
};

// The text with every control character and every mark that turns the direction of writing made visible. Ends of lines
// and tabs are kept in texts and shown as marks in what must be one line.
enum class Lines { Many, One };
QString visible(const QString &text, Lines lines);

} // namespace nevertwice::cli
