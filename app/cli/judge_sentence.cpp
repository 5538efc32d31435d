#include "app/cli/judge_sentence.h"

#include "ui/text/sentences.h"
#include "ui/text/verdict.h"

#include <QCoreApplication>

namespace vizard::cli {

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("vizard::cli", source);
}

} // namespace

QString judgeSentence(const Error& error) {
    switch (error.code) {
    case ErrorCode::ModelMissing:
        return error.text.isEmpty() ? text::noJudgeSentence() : text::sentence(error);
    case ErrorCode::Unsupported:
        return tr("“%1” is not a recogniser that Vizard can read (%2).").arg(error.text, error.detail);
    case ErrorCode::InvalidArgument:
        return tr("“%1” cannot be a judge of these cloaks (%2): its figures would flatter.")
            .arg(error.text, error.detail);
    default:
        return text::sentence(error);
    }
}

} // namespace vizard::cli
