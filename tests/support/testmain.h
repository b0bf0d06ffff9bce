#pragma once

#include <QObject>

#include <functional>

namespace nevertwice::test {

// Makes a test class known to the runner under the name of its file: "moment_test".
int registerTest(const char *file, std::function<QObject *()> make);

} // namespace nevertwice::test

#define NEVERTWICE_TEST(Class)                                                                                         \
    static const int registered##Class = nevertwice::test::registerTest(__FILE__, [] { return new Class; })
