module movies-api

go 1.19
