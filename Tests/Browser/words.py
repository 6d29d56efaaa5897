"""Words that generated sites are made of."""

#: Of running text, the most frequent first.
COMMON = (
    "the", "of", "and", "to", "a", "in", "is", "that", "for", "it", "with", "as", "on", "by",
    "this", "from", "be", "are", "or", "an", "not", "which", "can", "at", "one", "all", "has",
    "was", "its", "more", "when", "than", "will", "may", "each", "other", "into", "time", "only",
    "use", "used", "work", "data", "code", "people", "make", "made", "way", "many", "some", "then",
    "them", "first", "new", "between", "over", "such", "file", "files", "server", "program",
    "source", "system", "project", "project's", "users", "user", "model", "models", "network",
    "library", "tool", "tools", "text", "version", "release", "test", "tests", "write", "written",
    "read", "change", "changes", "run", "runs", "build", "built", "page", "pages", "small",
    "large", "simple", "open", "public", "free", "local", "remote", "fast", "slow", "often",
    "rarely", "always", "never", "without", "within", "through", "after", "before", "memory",
    "disk", "process", "thread", "stream", "message", "queue", "event", "store", "index", "query",
    "search", "table", "column", "row", "record", "field", "value", "key", "map", "graph", "tree",
    "list", "node", "edge", "path", "route", "request", "response", "header", "body", "token",
    "session", "cookie", "cache", "proxy", "gateway", "cluster", "container", "image", "volume",
    "layer", "package", "module", "plugin", "extension", "theme", "template", "component",
    "widget", "view", "window", "button", "form", "picture", "sound", "video", "colour", "font",
    "shape", "line", "curve", "surface", "light", "shadow", "camera", "scene", "frame", "pixel",
    "sample", "signal", "filter", "number", "matrix", "vector", "tensor", "kernel", "function",
    "method", "class", "object", "type", "interface", "protocol", "format", "schema", "grammar",
    "parser", "compiler", "linker", "debugger", "profiler", "monitor", "logger", "metric", "alert",
    "dashboard", "chart", "report", "document", "chapter", "paragraph", "sentence", "word",
    "letter", "alphabet", "language", "translation", "dictionary", "archive", "backup", "mirror",
    "snapshot", "journal", "history", "branch", "merge", "commit", "patch", "review", "issue",
    "question", "answer", "guide", "lesson", "course", "exercise", "example", "recipe", "sketch",
    "design", "plan", "roadmap", "budget", "grant", "community", "volunteer", "maintainer",
    "contributor", "author", "editor", "reader", "teacher", "student", "researcher", "scientist",
    "engineer", "librarian", "city", "village", "river", "mountain", "forest", "garden", "kitchen",
    "workshop", "factory", "station", "bridge", "harbour", "island", "border", "weather",
    "climate", "energy", "battery", "sensor", "motor", "robot", "satellite", "telescope",
    "microscope", "laboratory", "hospital", "school", "museum", "theatre", "parliament", "court",
    "privacy", "security", "licence", "copyright", "patent", "standard", "policy", "contract",
    "agreement", "consent", "identity", "password", "certificate", "signature", "encryption",
    "decryption", "compression", "decompression", "synchronisation", "replication", "migration",
    "validation", "verification", "observation", "measurement", "calibration", "simulation",
    "optimisation", "visualisation", "accessibility", "interoperability", "sustainability",
    "reliability", "portability", "readability", "maintainability", "responsibility",
    "transparency", "participation", "collaboration", "documentation", "localisation", "quietly",
    "carefully", "slowly", "quickly", "together", "alone", "twice", "again", "perhaps", "almost",
    "enough", "early", "late", "near", "far", "above", "below", "beside",
)

SYLLABLES = (
    "ba", "be", "bo", "da", "de", "do", "fa", "fe", "fi", "ga", "go", "gra", "ha", "he", "ja",
    "jo", "ka", "ke", "ki", "kro", "la", "le", "li", "lo", "lu", "ma", "me", "mi", "mo", "na",
    "ne", "ni", "no", "nu", "pa", "pe", "pla", "qua", "ra", "re", "ri", "ro", "ru", "sa", "se",
    "si", "so", "sta", "ta", "te", "ti", "to", "tra", "va", "ve", "vi", "vo", "wa", "we", "za",
    "ze", "zo", "zu", "lin", "mar", "nor", "pel", "ril", "sol", "ter", "ven", "wic", "xan", "yor",
)

ADJECTIVES = (
    "distributed", "embedded", "encrypted", "federated", "incremental", "interactive",
    "lightweight", "modular", "multilingual", "offline", "parallel", "portable", "predictive",
    "relational", "reproducible", "scalable", "semantic", "serverless", "statistical", "streaming",
    "structured", "symbolic", "temporal", "transactional", "typed", "versioned", "virtual",
    "visual",
)

FIELDS = (
    "archives", "audio", "backups", "builds", "calendars", "charts", "chat", "clusters",
    "compilers", "databases", "deployments", "diagrams", "dictionaries", "documents", "editors",
    "emulators", "firmware", "fonts", "forms", "genomes", "graphs", "images", "inventories",
    "libraries", "logs", "maps", "messages", "metrics", "models", "networks", "notebooks",
    "packages", "parsers", "passwords", "payments", "photos", "pipelines", "queues", "robots",
    "schedules", "sensors", "simulations", "spreadsheets", "subtitles", "surveys", "telescopes",
    "terminals", "translations", "videos", "wikis",
)

VERBS = (
    "Builds", "Checks", "Compares", "Converts", "Draws", "Explains", "Finds", "Keeps", "Measures",
    "Mirrors", "Plans", "Publishes", "Reads", "Records", "Repairs", "Schedules", "Searches",
    "Sorts", "Stores", "Tests", "Traces", "Translates", "Watches", "Writes",
)

PEOPLE = (
    "archivists", "astronomers", "administrators", "biologists", "cities", "designers",
    "developers", "editors", "hospitals", "journalists", "libraries", "linguists", "musicians",
    "operators", "photographers", "publishers", "researchers", "schools", "small teams",
    "teachers", "translators", "volunteers",
)

MANNERS = (
    "and needs no server", "in the terminal", "in the browser", "on a small computer",
    "with one command", "without losing a byte", "even when offline", "in a single file",
    "from plain text", "in real time", "with few dependencies", "and explains what it does",
    "at the scale of a city", "with a library for other programs",
)

