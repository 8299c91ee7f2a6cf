// Plans must be the same bytes on every machine and in every build: this prints what they are, a line for each request.
for hashed in HashedRequest.all { print(hashed.line()) }
