extension StoredDesigns {
    /// Designs of circles of three.
    static let threes = [
        Starter(
            period: 7, fixed: 1, size: 3,
            bases: [
                [
                    0, 1, 12, 2, 5, 8, 3, 11, 14, 4, 6, 13, 7, 9, 10,
                ]
            ],
            name: "Kirkman's problem of the fifteen (1850)"),
        Starter(
            period: 4, fixed: 2, size: 3,
            bases: [
                [
                    0, 6, 9, 1, 12, 15, 2, 8, 17, 3, 7, 11, 4, 5, 13, 10, 14, 16,
                ],
                [
                    0, 5, 11, 1, 2, 14, 3, 6, 16, 4, 15, 17, 7, 8, 13, 9, 10, 12,
                ],
            ],
            name: "nearly Kirkman triple system of 18 (Kotzig and Rosa, 1974)"),
        Starter(
            period: 5, fixed: 1, size: 3,
            bases: [
                [
                    0, 1, 17, 2, 14, 20, 3, 8, 13, 4, 6, 12, 5, 9, 18, 7, 11, 19, 10, 15, 16,
                ],
                [
                    0, 15, 18, 1, 5, 7, 2, 4, 13, 3, 6, 17, 8, 10, 11, 9, 19, 20, 12, 14, 16,
                ],
            ],
            name: "Kirkman triple system of 21 (Ray-Chaudhuri and Wilson, 1971)"),
        Starter(
            period: 11, fixed: 2, size: 3,
            bases: [
                [
                    0, 4, 9, 1, 15, 22, 2, 13, 23, 3, 11, 19, 5, 6, 18, 7, 10, 17, 8, 12, 14, 16, 20, 21,
                ]
            ],
            name: "nearly Kirkman triple system of 24 (Baker and Wilson, 1977)"),
        Starter(
            period: 14, fixed: 2, size: 3,
            bases: [
                [
                    0, 5, 16, 1, 2, 19, 3, 11, 13, 4, 17, 27, 6, 9, 21, 7, 26, 28, 8, 14, 15, 10, 18, 24, 12, 22, 29,
                    20, 23, 25,
                ]
            ],
            name: "nearly Kirkman triple system of 30 (Baker and Wilson, 1977)"),
        Starter(
            period: 11, fixed: 0, size: 3,
            bases: [
                [
                    0, 7, 25, 1, 3, 6, 2, 13, 24, 4, 21, 27, 5, 12, 15, 8, 9, 17, 10, 26, 30, 11, 16, 20, 14, 22, 32,
                    18, 19, 28, 23, 29, 31,
                ]
            ],
            translated: [[0, 12, 24], [0, 13, 26], [0, 14, 28], [0, 15, 30], [0, 16, 32]],
            name: "Kirkman triple system of 33 (Ray-Chaudhuri and Wilson, 1971)"),
        Starter(
            period: 17, fixed: 2, size: 3,
            bases: [
                [
                    0, 1, 27, 2, 8, 26, 3, 10, 31, 4, 9, 12, 5, 22, 35, 6, 19, 21, 7, 29, 34, 11, 15, 23, 13, 32, 33,
                    14, 16, 30, 17, 20, 25, 18, 24, 28,
                ]
            ],
            name: "nearly Kirkman triple system of 36 (Baker and Wilson, 1977)"),
        Starter(
            period: 19, fixed: 1, size: 3,
            bases: [
                [
                    0, 20, 35, 1, 3, 31, 2, 13, 18, 4, 16, 26, 5, 23, 36, 6, 10, 29, 7, 17, 34, 8, 21, 38, 9, 15, 30,
                    11, 12, 37, 14, 19, 28, 22, 24, 27, 25, 32, 33,
                ]
            ],
            name: "Kirkman triple system of 39 (Ray-Chaudhuri and Wilson, 1971)"),
        Starter(
            period: 20, fixed: 2, size: 3,
            bases: [
                [
                    0, 19, 21, 1, 20, 29, 2, 6, 35, 3, 9, 14, 4, 11, 27, 5, 17, 37, 7, 22, 24, 8, 39, 41, 10, 12, 36,
                    13, 38, 40, 15, 18, 25, 16, 30, 34, 23, 28, 31, 26, 32, 33,
                ]
            ],
            name: "nearly Kirkman triple system of 42 (Baker and Wilson, 1977)"),
        Starter(
            period: 15, fixed: 0, size: 3,
            bases: [
                [
                    0, 8, 13, 1, 24, 34, 2, 17, 26, 3, 9, 33, 4, 7, 35, 5, 6, 18, 10, 14, 36, 11, 21, 25, 12, 23, 32,
                    15, 38, 41, 16, 19, 31, 20, 22, 27, 28, 29, 42, 30, 37, 43, 39, 40, 44,
                ]
            ],
            translated: [
                [0, 16, 32], [0, 17, 34], [0, 18, 36], [0, 19, 38], [0, 20, 40], [0, 21, 42], [0, 22, 44],
            ],
            name: "Kirkman triple system of 45 (Ray-Chaudhuri and Wilson, 1971)"),
        Starter(
            period: 23, fixed: 2, size: 3,
            bases: [
                [
                    0, 2, 22, 1, 5, 31, 3, 19, 38, 4, 18, 33, 6, 17, 34, 7, 23, 27, 8, 13, 21, 9, 15, 36, 10, 41, 43,
                    11, 35, 46, 12, 30, 44, 14, 28, 47, 16, 29, 39, 20, 42, 45, 24, 25, 40, 26, 32, 37,
                ]
            ],
            name: "nearly Kirkman triple system of 48 (Baker and Wilson, 1977)"),
        Starter(
            period: 25, fixed: 1, size: 3,
            bases: [
                [
                    3, 28, 50, 13, 47, 48, 22, 23, 38, 0, 14, 33, 8, 25, 39, 7, 11, 20, 32, 36, 45, 5, 41, 43,
                    16, 18, 30, 9, 15, 35, 10, 34, 40, 2, 12, 19, 27, 37, 44, 17, 46, 49, 21, 24, 42, 1, 6, 29,
                    4, 26, 31,
                ]
            ],
            name: "Kirkman triple system of 51 (Ray-Chaudhuri and Wilson, 1971)"),
        Starter(
            period: 26, fixed: 2, size: 3,
            bases: [
                [
                    0, 7, 43, 1, 16, 22, 2, 19, 49, 3, 37, 42, 4, 27, 45, 5, 9, 34, 6, 14, 33, 8, 28, 52, 10, 24, 50,
                    11, 46, 48, 12, 36, 40, 13, 44, 53, 15, 25, 31, 17, 29, 39, 18, 20, 21, 23, 30, 41, 26, 32, 51,
                    35, 38, 47,
                ]
            ],
            name: "nearly Kirkman triple system of 54 (Baker and Wilson, 1977)"),
        Starter(
            period: 29, fixed: 2, size: 3,
            bases: [
                [
                    0, 12, 34, 1, 45, 57, 2, 31, 47, 3, 5, 51, 4, 18, 43, 6, 37, 41, 7, 13, 49, 8, 16, 17, 9, 14, 25,
                    10, 20, 38, 11, 15, 52, 19, 26, 40, 21, 24, 44, 22, 46, 48, 23, 53, 58, 27, 30, 59, 28, 32, 39,
                    29, 50, 55, 33, 42, 56, 35, 36, 54,
                ]
            ],
            name: "nearly Kirkman triple system of 60 (Baker and Wilson, 1977)"),
    ]
}
