// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableWidget>
#include <QTextStream>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// The least that a window of this kind shows; says so and ends the program once it was painted.
class BareWindow : public QMainWindow
{
public:
    BareWindow()
        : m_table(new QTableWidget(20, 5, this))
    {
        menuBar()->addMenu(u"&File"_s)->addAction(u"&Open"_s);
        auto *tools = addToolBar(u"Main"_s);
        tools->addAction(u"New"_s);
        tools->addWidget(new QLineEdit(tools));
        statusBar()->showMessage(u"Ready"_s);
        setCentralWidget(m_table);
        resize(1100, 720);
        fill();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            QTextStream(stdout) << "shown" << Qt::endl;
            QCoreApplication::quit();
        });
    }

private:
    void fill()
    {
        for (int row = 0; row < m_table->rowCount(); ++row) {
            for (int column = 0; column < m_table->columnCount(); ++column)
                m_table->setItem(row, column,
                                 new QTableWidgetItem(
                                     u"Cell %1, %2"_s.arg(QString::number(row), QString::number(column))));
        }
    }

    QTableWidget *m_table;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    BareWindow window;
    window.show();
    return QApplication::exec();
}
