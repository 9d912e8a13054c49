// Command main is the function FindAllMovies: it answers an API gateway's request with the list of movies. It speaks the
// Lambda Runtime API itself, so that it builds with the standard library alone.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
)

// Movie is one entry of the catalogue.
type Movie struct {
	ID   int    `json:"id"`
	Name string `json:"name"`
	Year int    `json:"year"`
}

var catalogue = []Movie{
	{1, "Metropolis", 1927},
	{2, "Modern Times", 1936},
	{3, "Seven Samurai", 1954},
	{4, "Playtime", 1967},
	{5, "Stalker", 1979},
	{6, "Spirited Away", 2001},
}

// Request is the part of an API gateway's event that the function looks at.
type Request struct {
	Query map[string]string `json:"queryStringParameters"`
}

// Response is what an API gateway expects back.
type Response struct {
	StatusCode int               `json:"statusCode"`
	Headers    map[string]string `json:"headers"`
	Body       string            `json:"body"`
}

// FindAllMovies lists the catalogue; with ?since=YEAR only what came out in that year or later.
func FindAllMovies(request Request) Response {
	found := catalogue
	if since, given := request.Query["since"]; given {
		year, err := strconv.Atoi(since)
		if err != nil {
			return reply(http.StatusBadRequest, map[string]string{"error": "since must be a year, not " + strconv.Quote(since)})
		}
		found = []Movie{}
		for _, movie := range catalogue {
			if movie.Year >= year {
				found = append(found, movie)
			}
		}
	}
	return reply(http.StatusOK, found)
}

func reply(status int, content interface{}) Response {
	body, err := json.Marshal(content)
	if err != nil {
		status, body = http.StatusInternalServerError, []byte(`{"error":"the reply cannot be written as JSON"}`)
	}
	return Response{StatusCode: status, Headers: map[string]string{"Content-Type": "application/json"}, Body: string(body)}
}

// invoke turns one event into the reply's text.
func invoke(event []byte) ([]byte, error) {
	var request Request
	if len(bytes.TrimSpace(event)) > 0 {
		if err := json.Unmarshal(event, &request); err != nil {
			return nil, fmt.Errorf("the event is no API gateway request: %w", err)
		}
	}
	return json.Marshal(FindAllMovies(request))
}

// serveOne takes the next invocation from the Runtime API at base and posts its outcome.
func serveOne(base string) error {
	next, err := http.Get(base + "/next")
	if err != nil {
		return err
	}
	defer next.Body.Close()
	event, err := io.ReadAll(next.Body)
	if err != nil {
		return err
	}
	kind, outcome := "response", []byte(nil)
	if outcome, err = invoke(event); err != nil {
		kind = "error"
		outcome, _ = json.Marshal(map[string]string{"errorMessage": err.Error(), "errorType": "BadEvent"})
	}
	posted, err := http.Post(base+"/"+next.Header.Get("Lambda-Runtime-Aws-Request-Id")+"/"+kind, "application/json", bytes.NewReader(outcome))
	if err != nil {
		return err
	}
	return posted.Body.Close()
}

func main() {
	api := os.Getenv("AWS_LAMBDA_RUNTIME_API")
	if api == "" {
		log.Fatal("AWS_LAMBDA_RUNTIME_API is not set: this program runs inside Lambda")
	}
	for {
		if err := serveOne("http://" + api + "/2018-06-01/runtime/invocation"); err != nil {
			log.Fatal(err)
		}
	}
}
