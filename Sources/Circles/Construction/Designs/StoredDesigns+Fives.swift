extension StoredDesigns {
    /// Designs of circles of five.
    static let fives = [
        Starter(
            period: 6, fixed: 0, size: 5,
            bases: [
                [
                    0, 5, 7, 9, 29, 1, 6, 12, 20, 27, 2, 4, 14, 18, 19, 3, 16, 17, 24, 28, 8, 21, 23, 25, 26,
                    10, 11, 13, 15, 22,
                ]
            ],
            name: "cyclic starter of 30 in fives"),
        Starter(
            period: 9, fixed: 5, size: 5,
            bases: [
                [
                    0, 16, 36, 37, 39, 1, 5, 7, 20, 34, 2, 19, 32, 42, 49, 3, 11, 12, 17, 31, 4, 18, 29, 38, 47,
                    6, 9, 22, 44, 46, 8, 14, 26, 41, 45, 10, 25, 35, 43, 48, 13, 21, 23, 24, 30, 15, 27, 28, 33, 40,
                ]
            ],
            name: "cyclic starter of 50 in fives"),
    ]
}
