// How the measuring programs declare what they are told.
#pragma once

#include <QCommandLineParser>

namespace vizard::bench {

// add("people", "How many.", "N", "12"): an option that takes a value; without `value`: a flag.
class AddOption {
public:
    explicit AddOption(QCommandLineParser& parser)
        : parser_(parser) {}
    void operator()(const char* name, const char* text, const char* value = "",
                    const char* standard = "") const;

private:
    QCommandLineParser& parser_;
};

} // namespace vizard::bench
