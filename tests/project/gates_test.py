# SPDX-License-Identifier: GPL-3.0-or-later
"""Each gate catches what it is for and lets pass what is in order."""
import pathlib
import subprocess
import sys
import tempfile
import unittest
from unittest import mock

import banned
import file_length
import function_length
import hardening
import layout
import licence_lines
import no_connection
import no_network
import own_words
import requirements_list
import tidy
import tree
from gate_case import LICENCE, GateCase


class BannedTest(GateCase):
    def found_in(self, code, name="src/gui/page.cpp"):
        self.write(name, LICENCE + code)
        return self.lines_of(banned)

    def test_each_banned_construct_is_found_where_it_stands(self):
        for code in ("connect(a, SIGNAL(clicked()), b, save);", "auto *from = sender();",
                     "QCoreApplication::processEvents();", "Settings::instance()->save();", "dialog.exec();",
                     "void on_okButton_clicked();", "    delete m_ui;", "view->setHtml(note);",
                     "label->setTextFormat(Qt::RichText);", "QMessageBox::warning(this, title, text);",
                     "QSaveFile file(path);", "file.open(QFile::WriteOnly);", "std::ofstream out(path);",
                     "QFile file(path);\n\n\nfile.open(QIODevice::WriteOnly);", "printer.setOutputFileName(path);",
                     "tr(\"%1 of %2\").arg(a).arg(b);", "text.arg(name(of(a))).arg(b);", "QDate::currentDate();",
                     "qDebug() << note;", "using namespace std;", "class PlanHelper", "struct PlanManager",
                     "// TODO later"):
            with self.subTest(code):
                self.assertEqual(self.found_in("\n" + code), [3 + code.count("\n")])

    def test_a_name_says_what_it_is_about(self):
        self.assertEqual(self.found_in("", "src/gui/plan_utils.cpp"), [1])
        self.assertEqual(self.found_in("", "src/gui/common/plan.cpp"), [1, 1])

    def test_words_in_comments_and_literals_are_no_code(self):
        self.assertEqual(self.found_in('// delete m_ui;\nrun(u"delete from note"_s);\nauto a = R"(\ndelete x;)";'), [])
        self.assertEqual(self.found_in("Plan(const Plan &) = delete;\nauto n = 1'000; auto c = 'x';"), [])

    def test_only_the_atomic_file_writes_and_only_main_runs_the_loop(self):
        self.assertEqual(self.found_in("int fd = open(p, O_CREAT);", "src/storage/atomic_file.cpp"), [])
        self.assertEqual(self.found_in("return application.exec();", "src/programs/loopbaangesprek.cpp"), [])

    def test_a_buffer_may_be_written(self):
        self.assertEqual(self.found_in("QBuffer bytes;\nbytes.open(QIODevice::WriteOnly);"), [])


class TextGatesTest(GateCase):
    def test_a_long_file_is_found(self):
        self.write("src/gui/page.cpp", "\n" * 301)
        self.write("src/gui/page.h", "\n" * 151)
        self.write("src/gui/main_window.cpp", "\n" * 201)
        self.assertEqual(sorted(self.lines_of(file_length)), [150, 200, 300])

    def test_a_file_within_its_limit_passes(self):
        self.write("src/gui/page.cpp", "\n" * 300)
        with mock.patch("builtins.print") as warned:
            self.assertEqual(self.lines_of(file_length), [])
        warned.assert_called_once()

    def test_a_missing_licence_line_is_found(self):
        self.write("src/core/a.cpp", "#include <QString>\n")
        self.write("scripts/a", "#!/usr/bin/env bash\necho\n")
        self.write("CMakeLists.txt", "project(a)\n")
        self.assertEqual(sorted(self.lines_of(licence_lines)), [1, 1, 2])

    def test_a_licence_line_passes(self):
        self.write("src/core/a.cpp", LICENCE)
        self.assertEqual(self.lines_of(licence_lines), [])

    def test_a_place_of_one_machine_is_found(self):
        self.write("docs/a.md", "look in\n" + "/".join(["", "root", "loopbaan"]) + "\n")
        self.write("docs/b.md", "the framework/work/plan\n")
        self.assertEqual(self.lines_of(own_words), [2])

    def test_a_crooked_layout_is_found(self):
        self.write(".clang-format", "BasedOnStyle: WebKit\n")
        self.write("src/core/a.cpp", "int a;\nint   b;\n")
        self.assertEqual(self.lines_of(layout), [2])


    def test_a_long_function_is_found_and_a_constructor_may_be_less_long(self):
        for head, limit in (("Page::Page(QWidget *parent)\n    : QWidget(parent)\n", 25), ("void Page::show()\n", 40),
                            ("TEST_F(PageTest, Shows)\n", 40)):
            after = "Q_FLAG(Lines)\n\n/// A page.\nclass Page\n{\n" + "    int a;\n" * 50 + "};\n"
            for lines, expected in ((limit, []), (limit + 1, [2])):
                body = "    connect(a, b);\n" * lines
                self.write("src/gui/page.cpp", f"{LICENCE}{head}{{\n{body}}}\n\n{after}")
                self.assertEqual(self.lines_of(function_length), expected)


class RequirementsTest(GateCase):
    def rows(self, **changed):
        rows = [f"| {one} | words | {changed.get(one.replace('-', '_'), 'later | ')} |" for one in requirements_list.IDS]
        self.write("docs/requirements.md", "\n".join(rows) + "\n")
        return self.lines_of(requirements_list)

    def test_a_complete_list_passes(self):
        self.assertEqual(self.rows(), [])

    def test_a_row_without_proof_or_with_an_unknown_state_is_found(self):
        self.assertEqual(self.rows(R_000_02="works | "), [2])
        self.assertEqual(self.rows(R_000_03="left out | "), [3])
        self.assertEqual(self.rows(R_000_04="nearly | page"), [4])
        self.assertEqual(self.rows(R_000_05="works | `tests/gone_test.cpp`"), [5])

    def test_a_missing_row_and_an_unknown_id_are_found(self):
        self.write("docs/requirements.md", "")
        self.assertEqual(len(self.lines_of(requirements_list)), 229)
        self.rows()
        self.write("src/core/a.h", LICENCE + "/// (R-004-99)\n")
        self.assertEqual(self.lines_of(requirements_list), [2])


class FunctionsTest(GateCase):
    def found_when_compiled_as(self, compiled):
        tangle = "int tangled(int a)\n{\n" + "if (a) for (;;) while (a) if (a) --a;\n" * 3 + "return a;\n}\n"
        source = self.write("src/core/a.cpp", "void grown(int a)\n{\n" + "++a;\n" * 45 + "}\n" + tangle)
        options = "Checks: '-*,readability-function-*'\nCheckOptions:\n" + "".join(f"  - {{ key: {key}, value: '{value}' }}\n" for key, value in (
            ("readability-function-size.LineThreshold", 40), ("readability-function-cognitive-complexity.Threshold", 10)))
        self.write(".clang-tidy", options)
        self.write("build/Unity/all.cxx", f'#include "{source}"\n')
        file = self.root / compiled
        self.write("build/compile_commands.json", f'[{{"file": "{file}", "command": "g++ -std=c++20 -c {file}"}}]')
        arguments = ["tidy.py", str(self.root), str(self.root / "build")]
        with mock.patch.object(sys, "argv", arguments):
            return self.lines_of(tidy)

    def test_a_long_function_and_a_tangled_one_are_found(self):
        self.assertEqual(self.found_when_compiled_as("src/core/a.cpp"), [1, 49])

    def test_they_are_found_where_sources_are_read_together(self):
        self.assertEqual(self.found_when_compiled_as("build/Unity/all.cxx"), [1, 49])

    def test_a_build_of_none_of_the_sources_is_found(self):
        self.assertEqual(self.found_when_compiled_as("tests/a.cpp"), [1])


class ConnectionTest(unittest.TestCase):
    def test_an_internet_socket_is_found_and_a_local_one_is_not(self):
        internet = "12 socket(AF_INET6, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 3"
        local = "12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 4\n12 connect(4, {sa_family=AF_UNIX}, 16) = 0"
        self.assertEqual(len(no_connection.connections(f"{local}\n{internet}\n")), 1)

    def test_a_network_library_and_widgets_on_the_command_line_are_found(self):
        libraries = "libQt6Core.so.6 => /lib/libQt6Core.so.6\nlibQt6Widgets.so.6 => /lib/libQt6Widgets.so.6\n"
        for program, count in (("loopbaan", 1), ("loopbaangesprek", 0)):
            self.assertEqual(len(list(no_network.wrong_libraries(pathlib.Path(program), libraries))), count)
        self.assertTrue(list(no_network.wrong_libraries(pathlib.Path("x"), "libQt6Network.so.6 => /lib/x")))


    def test_a_program_without_guards_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            program = f"{folder}/plain"
            source = "int main(int, char **p) { char a[64]; a[p[0][0]] = 1; return a[3]; }"
            subprocess.run(["g++", "-x", "c++", "-", "-o", program, "-no-pie", "-fno-stack-protector", "-Wl,-z,norelro,-z,lazy"],
                           input=source, text=True, check=True)
            with mock.patch.object(sys, "argv", ["hardening.py", folder, program]):
                self.assertEqual(len(hardening.findings(folder)), 4)


class CodeOnlyTest(unittest.TestCase):
    def test_every_line_stays_where_it_was(self):
        text = "a; /* b\nc */ d; // e\nf(\"g\\\"h\");\n"
        self.assertEqual(tree.code_only(text).split("\n"), ["a;     ", "     d;     ", "f(      );", ""])


if __name__ == "__main__":
    unittest.main()
