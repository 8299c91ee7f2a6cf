import LineEditing

Probe(arguments: CommandLine.arguments).run()
