package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func moviesIn(t *testing.T, response Response) []Movie {
	t.Helper()
	var movies []Movie
	if err := json.Unmarshal([]byte(response.Body), &movies); err != nil {
		t.Fatalf("the body is no list of movies: %v", err)
	}
	return movies
}

func TestListsTheWholeCatalogue(t *testing.T) {
	response := FindAllMovies(Request{})
	if response.StatusCode != 200 || response.Headers["Content-Type"] != "application/json" {
		t.Errorf("got %d %v", response.StatusCode, response.Headers)
	}
	if got := len(moviesIn(t, response)); got != len(catalogue) {
		t.Errorf("got %d movies, want %d", got, len(catalogue))
	}
}

func TestSince(t *testing.T) {
	for since, want := range map[string]int{"1900": 6, "1967": 3, "2001": 1, "2100": 0} {
		response := FindAllMovies(Request{Query: map[string]string{"since": since}})
		if got := len(moviesIn(t, response)); got != want {
			t.Errorf("since %s: got %d movies, want %d", since, got, want)
		}
	}
}

func TestRefusesAYearThatIsNone(t *testing.T) {
	if got := FindAllMovies(Request{Query: map[string]string{"since": "soon"}}).StatusCode; got != 400 {
		t.Errorf("got %d, want 400", got)
	}
}

// A Runtime API that hands out one event and keeps what is posted back.
func serveEvent(t *testing.T, event string) (path, body string) {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet {
			w.Header().Set("Lambda-Runtime-Aws-Request-Id", "42")
			io.WriteString(w, event)
			return
		}
		text, _ := io.ReadAll(r.Body)
		path, body = r.URL.Path, string(text)
		w.WriteHeader(http.StatusAccepted)
	}))
	defer server.Close()
	if err := serveOne(server.URL); err != nil {
		t.Fatal(err)
	}
	return path, body
}

func TestAnswersAnInvocation(t *testing.T) {
	path, body := serveEvent(t, `{"queryStringParameters":{"since":"2000"}}`)
	if path != "/42/response" || !strings.Contains(body, "Spirited Away") {
		t.Errorf("posted %s to %s", body, path)
	}
}

func TestReportsABadEvent(t *testing.T) {
	path, body := serveEvent(t, `[1, 2]`)
	if path != "/42/error" || !strings.Contains(body, "BadEvent") {
		t.Errorf("posted %s to %s", body, path)
	}
}
