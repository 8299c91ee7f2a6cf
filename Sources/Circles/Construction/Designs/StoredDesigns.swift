/// Base rounds of designs that no rule here gives, found by our own search and stored so that plans are there at once.
///
/// The names credit those who showed that such designs exist; which of many designs with these numbers it is does not
/// matter here.
enum StoredDesigns {
    /// The stored design for so many circles of one size.
    static func starter(circles: Int, size: Int) -> Starter? {
        [threes, fours, fives].joined().first { $0.size == size && $0.people == circles * size }
    }

    private static let threes = [
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
    ]

    private static let fours = [
        Starter(
            period: 7, fixed: 3, size: 4,
            bases: [
                [
                    0, 4, 6, 19, 1, 12, 18, 21, 2, 7, 9, 10, 3, 13, 17, 23, 5, 11, 14, 22, 8, 15, 16, 20,
                ]
            ],
            name: "resolvable group divisible design of type 3^8"),
        Starter(
            period: 9, fixed: 1, size: 4,
            bases: [
                [
                    0, 2, 14, 24, 1, 9, 26, 27, 3, 10, 21, 22, 4, 7, 8, 17, 5, 11, 16, 25, 6, 18, 20, 23,
                    12, 13, 15, 19,
                ]
            ],
            name: "resolvable block design of 28 in fours (Hanani, Ray-Chaudhuri and Wilson, 1972)"),
        Starter(
            period: 5, fixed: 2, size: 4,
            bases: [
                [
                    1, 9, 20, 31, 13, 17, 25, 30, 22, 23, 26, 29, 3, 7, 14, 16, 4, 15, 19, 24, 6, 10, 11, 21,
                    0, 2, 12, 27, 5, 8, 18, 28,
                ],
                [
                    11, 19, 25, 31, 2, 8, 20, 30, 12, 18, 21, 24, 0, 1, 14, 22, 5, 9, 16, 23, 4, 6, 27, 28,
                    3, 15, 17, 29, 7, 10, 13, 26,
                ],
            ],
            name: "8-4-10 of the social golfers, found by Aguado in 2004, here as a group divisible design of type 2^16"
        ),
        Starter(
            period: 11, fixed: 3, size: 4,
            bases: [
                [
                    0, 12, 24, 34, 1, 3, 16, 20, 2, 5, 30, 31, 4, 8, 13, 18, 6, 17, 27, 35, 7, 14, 23, 33,
                    9, 10, 29, 32, 11, 19, 21, 25, 15, 22, 26, 28,
                ]
            ],
            name: "resolvable group divisible design of type 3^12"),
        Starter(
            period: 13, fixed: 1, size: 4,
            bases: [
                [
                    0, 13, 26, 39, 1, 10, 28, 35, 3, 4, 27, 32, 9, 12, 29, 31, 2, 7, 18, 25, 5, 11, 17, 19,
                    6, 8, 15, 23, 14, 24, 30, 34, 16, 20, 37, 38, 21, 22, 33, 36,
                ]
            ],
            name: "resolvable block design of 40 in fours (Hanani, Ray-Chaudhuri and Wilson, 1972)"),
        Starter(
            period: 15, fixed: 3, size: 4,
            bases: [
                [
                    0, 28, 42, 47, 1, 24, 26, 35, 2, 17, 20, 21, 3, 4, 7, 43, 5, 10, 19, 27, 6, 12, 14, 44,
                    8, 30, 34, 37, 9, 15, 40, 46, 11, 16, 22, 39, 13, 29, 33, 45, 18, 23, 36, 38, 25, 31, 32, 41,
                ]
            ],
            name: "resolvable group divisible design of type 3^16"),
    ]

    private static let fives = [
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

extension ResolvableDesign {
    /// The stored design for so many circles of one size.
    static func stored(circles: Int, size: Int) -> ResolvableDesign? {
        StoredDesigns.starter(circles: circles, size: size)?.design
    }
}
