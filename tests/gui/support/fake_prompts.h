// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/prompts.h"

#include <gmock/gmock.h>

namespace loopbaan::test {

/// Answers in advance what a person would be asked.
class FakePrompts : public Prompts
{
public:
    MOCK_METHOD(void, showFailure, (QWidget *, const Failure &), (override));
    MOCK_METHOD(void, confirm, (QWidget *, const Question &, std::function<void()>), (override));
    MOCK_METHOD(QString, fileToOpen, (QWidget *, const FileRequest &), (override));
    MOCK_METHOD(QStringList, filesToOpen, (QWidget *, const FileRequest &), (override));
    MOCK_METHOD(QString, fileToSave, (QWidget *, const FileRequest &), (override));
    MOCK_METHOD(QString, folder, (QWidget *, const FileRequest &), (override));
};

} // namespace loopbaan::test
