// SPDX-License-Identifier: GPL-3.0-or-later
// Time from the start of a process to the first paint of its window, seen from outside: until the program
// says "shown" on its standard output. What it does to end is not counted.
#include <benchmark/benchmark.h>

#include <array>
#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// A program that runs and what it says, read through a pipe.
class Started
{
public:
    explicit Started(std::vector<std::string> command)
    {
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0)
            throw std::runtime_error("no pipe");
        m_output = ends[0];
        spawn(command, ends[1]);
        close(ends[1]);
    }
    ~Started()
    {
        close(m_output);
        waitpid(m_process, nullptr, 0);
    }
    Started(const Started &) = delete;
    Started &operator=(const Started &) = delete;

    /// Whether it said something before it ended.
    [[nodiscard]] bool says() const
    {
        char first{};
        return read(m_output, &first, 1) == 1;
    }

private:
    void spawn(std::vector<std::string> &command, int output)
    {
        std::vector<char *> arguments;
        for (std::string &argument : command)
            arguments.push_back(argument.data());
        arguments.push_back(nullptr);
        posix_spawn_file_actions_t actions{};
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        posix_spawn_file_actions_addclose(&actions, m_output);
        const int failure =
            posix_spawn(&m_process, arguments.front(), &actions, nullptr, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        if (failure != 0)
            throw std::runtime_error("cannot start " + command.front());
    }

    pid_t m_process = 0;
    int m_output = -1;
};

void untilShown(benchmark::State &state, const std::vector<std::string> &command)
{
    using Clock = std::chrono::steady_clock;
    for (auto _ : state) {
        const Clock::time_point start = Clock::now();
        const Started program(command);
        if (!program.says())
            state.SkipWithError("ended without a window");
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - start).count());
    }
}

void measure(const std::string &name, const std::vector<std::string> &command)
{
    benchmark::RegisterBenchmark(name.c_str(),
                                 [command](benchmark::State &state) { untilShown(state, command); })
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(5)
        ->Repetitions(12);
}

} // namespace

/// Takes the folder of the programs and the two dossiers: an example and one with 10 000 employees.
int main(int argc, char *argv[])
{
    benchmark::Initialize(&argc, argv);
    if (argc != 4)
        return EXIT_FAILURE;
    const std::string programs = argv[1];
    const std::string program = programs + "/loopbaangesprek";
    measure("bare window", {programs + "/bare_window"});
    measure("example", {program, "--quit-when-shown", argv[2]});
    measure("10 000 employees", {program, "--quit-when-shown", argv[3]});
    benchmark::RunSpecifiedBenchmarks();
    return EXIT_SUCCESS;
}
