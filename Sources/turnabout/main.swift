import Console
import Exercises

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

exit(Launch.run(Array(CommandLine.arguments.dropFirst()), registry: registeredExercises))
