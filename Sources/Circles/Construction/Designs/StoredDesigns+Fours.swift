extension StoredDesigns {
    /// Designs of circles of four.
    static let fours = [
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
            period: 7, fixed: 2, size: 4,
            bases: [
                [
                    7, 21, 35, 42, 10, 27, 40, 43, 1, 3, 13, 15, 4, 32, 33, 38, 16, 20, 26, 30, 0, 18, 22, 23,
                    2, 8, 11, 28, 14, 29, 37, 39, 5, 6, 25, 41, 9, 24, 31, 34, 12, 17, 19, 36,
                ],
                [
                    3, 20, 33, 42, 6, 19, 31, 43, 0, 15, 16, 24, 1, 4, 12, 28, 14, 30, 32, 41, 5, 26, 36, 37,
                    9, 11, 17, 38, 13, 22, 25, 34, 2, 27, 35, 39, 7, 8, 18, 40, 10, 21, 23, 29,
                ],
            ],
            name: "resolvable group divisible design of type 2^22"),
        Starter(
            period: 15, fixed: 3, size: 4,
            bases: [
                [
                    0, 28, 42, 47, 1, 24, 26, 35, 2, 17, 20, 21, 3, 4, 7, 43, 5, 10, 19, 27, 6, 12, 14, 44,
                    8, 30, 34, 37, 9, 15, 40, 46, 11, 16, 22, 39, 13, 29, 33, 45, 18, 23, 36, 38, 25, 31, 32, 41,
                ]
            ],
            name: "resolvable group divisible design of type 3^16"),
        Starter(
            period: 17, fixed: 1, size: 4,
            bases: [
                [
                    4, 21, 38, 51, 3, 6, 16, 39, 5, 20, 23, 33, 22, 37, 40, 50, 2, 32, 41, 46, 7, 12, 19, 49,
                    15, 24, 29, 36, 0, 11, 35, 43, 1, 9, 17, 28, 18, 26, 34, 45, 8, 10, 30, 31, 13, 14, 42, 44,
                    25, 27, 47, 48,
                ]
            ],
            name: "resolvable block design of 52 in fours (Hanani, Ray-Chaudhuri and Wilson, 1972)"),
        Starter(
            period: 19, fixed: 3, size: 4,
            bases: [
                [
                    6, 28, 48, 59, 9, 29, 44, 58, 10, 25, 47, 57, 3, 8, 16, 55, 17, 22, 27, 35, 36, 41, 46, 54,
                    0, 23, 49, 51, 4, 30, 32, 38, 11, 13, 19, 42, 5, 12, 15, 26, 7, 43, 50, 53, 24, 31, 34, 45,
                    1, 2, 33, 37, 14, 18, 39, 40, 20, 21, 52, 56,
                ]
            ],
            name: "resolvable group divisible design of type 3^20"),
    ]
}
